import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readCorpus } from '../../tests/corpus/gold.ts';
import { sharedFolder } from '../shared.ts';

export interface BenchText {
  readonly stem: string;
  readonly text: string;
}

/** The labelled texts: the shared corpus, or where it is absent the repository's own; `scorer` is null where nothing can be scored. */
export function benchTexts(): { folder: string; texts: BenchText[]; scorer: string | null } {
  const shared = sharedFolder('corpus');
  const folder = shared ?? path.resolve(import.meta.dirname, '../../tests/corpus/fresh');
  const names = readdirSync(folder).filter((name) => /^\d+.*\.txt$/.test(name));
  const { articles } = readCorpus(folder);
  const texts = names.sort().map((name, index) => ({
    stem: path.basename(name, '.txt'),
    text: articles[index]?.text ?? '',
  }));
  return { folder, texts, scorer: sharedFolder('score.mjs') };
}

/** A text of `length` characters: the articles one after the other, again and again. */
export function grown(texts: readonly BenchText[], length: number): string {
  const once = `${texts.map(({ text }) => text).join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Texts that punish whatever looks ahead or back without an end. Each is repeated to the length wanted. */
const REPEATED: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'separated digits': '1,2.3 ',
  separators: ',.;:-–/|',
  brackets: '([{("',
  'nested units': '$5 per kg per tonne per MWh per ',
  'number words': 'two hundred and ',
  'one endless sentence': 'exports of rare earths rose 5% to 70 tonnes and ',
  'endless list of shares': '5%, 6%, 7%, and ',
  'endless list of items': '• Tin: 5% of exports, 7,000 tonnes\n',
  'endless names': 'Lynas Rare Earths of the People and ',
  'table cells': '5% | 6 t | ',
  'table rows': 'Tin | 5 | 6 | 7\n',
  ranges: 'between 5 and from 6 to ',
  'times named': 'in June from a year earlier since 2019 5% ',
  'line breaks': '5\n',
  quotes: '"he said "5% ',
  'quoted speech': '“It fell 5%,” he said. “That is not true.” ',
  'no letters': '\u00ad\u200b\ud800 ',
};

/** Words made so far. */
let made = 0;

/** A text in which no word comes twice, nor in any other of these: the engine knows again what it has met. */
function neverTwice(length: number): string {
  const words: string[] = [];
  for (let index = made, total = 0; total < length; index++, made++) {
    const word = `${String.fromCharCode(97 + (index % 26))}${index.toString(26)}`.replace(/\d/g, (digit) =>
      'qrstuvwxyz'.charAt(Number(digit)),
    );
    words.push(word);
    total += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}

/** Hostile texts by what they are full of, each of the length asked for. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(REPEATED).map(([name, piece]) => [
      name,
      (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    ]),
  ),
  'words never met': neverTwice,
};
