import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../messages/schemas.ts';
import { readingText } from '../phrasing/reading.ts';
import { phraseValue } from '../phrasing/value.ts';
import { passageAddress } from '../text/fragment.ts';
import { ARTICLE, CLAIM, cellsOf, HEADER, harmless, NOTE, PASSAGE, POSITION, READING, SOURCE } from './csv-columns.ts';
import type { ExchangedArticle, Write } from './exchange.ts';

type Cells = Readonly<Record<string, string>>;

/** A row as RFC 4180 has it; every cell in quotes, which programs that split at semicolons understand better. */
const rowOf = (cells: readonly string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
const inOrder = (cells: Cells) => rowOf(HEADER.map((name) => harmless(cells[name] ?? '')));

function spoken(url: string, claim: Claim | null, passage: Passage | null): Cells {
  const link: Cells = passage ? { link: passageAddress(url, passage.quote) } : {};
  return claim ? { value: phraseValue(claim), reading: readingText(claim), ...link } : link;
}

function* articleRows(article: ExchangedArticle): Iterable<string> {
  const source = cellsOf(article, SOURCE);
  yield inOrder({ record: 'article', ...source, ...cellsOf(article, ARTICLE) });
  for (const claim of article.claims) {
    const words = spoken(article.url, claim.claim, claim.passage);
    yield inOrder({ record: 'claim', ...source, ...words, ...cellsOf(claim, READING, CLAIM, PASSAGE, POSITION) });
  }
  for (const note of article.notes) {
    const words = spoken(article.url, note.claim, note.passage);
    const own = cellsOf(note, SOURCE, READING, PASSAGE, POSITION, NOTE);
    yield inOrder({ record: 'note', ...source, ...words, ...own });
  }
}

/** A table (RFC 4180) of articles, claims and notes, complete for these save what articles tell besides numbers; corrections and deletions have no row. */
export const writeCsv: Write = function* ({ articles }) {
  yield rowOf(HEADER);
  for (const article of articles) yield* articleRows(article);
};
