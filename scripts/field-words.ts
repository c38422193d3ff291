import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  readonly id: string;
  readonly category: string;
  readonly surface: readonly string[];
  readonly ambiguous: readonly string[];
}

const MATERIALS = new Set(['element', 'group', 'compound', 'ore', 'critical-mineral']);
const OTHERS = new Set(['product', 'policy']);
/** Materials of which all kinds of news speak: they count only beside another. */
const EVERYDAY = new Set(
  'copper nickel aluminium titanium magnesium zinc silicon silver lead tin uranium phosphate platinum-group-metals'.split(
    ' ',
  ),
);
const EVERYWHERE = new Set('tariff wto section-301 price-floor recycling superhard-materials'.split(' '));

const folded = (form: string) => form.toLowerCase().replaceAll('-', ' ').replace(/s$/, '');
const usable = (form: string) => /^[a-z0-9 ]{4,}$/.test(form);

/** The shortest forms that stand for all: "dysprosium oxide" is left out where "dysprosium" is in. */
function shortest(forms: readonly string[], taken: readonly string[] = []): string[] {
  const kept: string[] = [];
  for (const form of [...new Set(forms)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (![...taken, ...kept].some((other) => ` ${form} `.includes(` ${other} `))) kept.push(form);
  return kept.sort();
}

/** A pattern for any of them; any plural in -s counts. What may stand for a space is left to who makes it. */
const patternOf = (forms: readonly string[]) => `\\\\b(?:${forms.join('|')})s?\\\\b`;

/** The module that holds the gate's words: patterns of names, of which `FIELD_WORDS` count alone and `SUPPORT_WORDS` beside one of them. */
export function fieldWordsModule(terms: readonly Entry[]): string {
  const forms = (wanted: (entry: Entry) => boolean) =>
    terms
      .filter(wanted)
      .flatMap((entry) => entry.surface.filter((form) => !entry.ambiguous.includes(form)).map(folded))
      .filter(usable);
  const strong = shortest(forms((entry) => MATERIALS.has(entry.category) && !EVERYDAY.has(entry.id)));
  const weak = shortest(
    forms((entry) => EVERYDAY.has(entry.id) || (OTHERS.has(entry.category) && !EVERYWHERE.has(entry.id))),
    strong,
  );
  return [
    '// Written by `node scripts/field-words.ts` from the glossary; a test holds the two together.',
    `export const FIELD_WORDS =\n  '${patternOf(strong)}';`,
    `export const SUPPORT_WORDS =\n  '${patternOf(weak)}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const glossary = new URL('../utils/glossary/data/terms.json', import.meta.url);
  const terms = JSON.parse(readFileSync(glossary, 'utf8')) as Entry[];
  writeFileSync(new URL('../utils/page/field-words.ts', import.meta.url), fieldWordsModule(terms));
}
