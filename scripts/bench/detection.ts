import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDate } from './plain-units.ts';
import type { Reader } from './readers.ts';
import type { BenchText } from './texts.ts';

/** The share of found claims is over those that were found; null where nothing was. */
export interface Detection {
  readonly f1: number | null;
  readonly valueAndUnit: number | null;
}

interface Figures {
  readonly detection: { readonly f1: number | null };
  readonly fields: { readonly 'value+unit': { readonly accuracy: number | null } };
}

/** Scores what a reader finds with the corpus's own scorer. */
export function detect(reader: Reader, texts: readonly BenchText[], corpus: string, scorer: string): Detection {
  const articles = texts.map(({ stem, text }) => ({
    file: `${stem}.txt`,
    text,
    claims: reader
      .claims(text)
      .filter(({ start, end }) => !isDate(text, start, end))
      .map((claim, index) => ({ ...claim, id: `k${index}`, text: text.slice(claim.start, claim.end) })),
  }));
  const work = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const result = path.join(work, 'result.json');
    writeFileSync(result, JSON.stringify({ articles, relations: [] }));
    const scored = execFileSync(process.execPath, [scorer, corpus, result, '--json'], { encoding: 'utf8' });
    const { detection, fields } = JSON.parse(scored) as Figures;
    return { f1: detection.f1, valueAndUnit: fields['value+unit'].accuracy };
  } finally {
    rmSync(work, { recursive: true });
  }
}
