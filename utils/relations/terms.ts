import type { Claim } from '../claims/claim.ts';
import { MONTH_NUMBERS } from '../claims/data/time-words.ts';
import { SIGNS } from '../quantities/data/currencies.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { type Clause, type Place, partStart, word } from './clause.ts';

/** Words for the way in which something is counted, by what stands before them: "by the ILO's definition", "on a diluted basis". */
const WAYS = /^(?:definitions?|basis|methods?|methodology|standards?|code)$/;
/** What is counted with or left out, by what stands behind them: "excluding food". */
const WITH = /^(?:counting|excluding|includes|excludes|besides|ex)$/;
/** "Contractors included". */
const WITH_IT = /^(?:included|excluded|aside|apart)$/;
/** "Has set aside", "takes apart": nothing is left out. */
const PUTS = /^(?:sets?|setting|puts?|putting|lays?|laid|laying|takes?|took|taken|taking|comes?|came)$/;
/** Ways that say themselves which they are. */
const BY_THEMSELVES =
  /^(?:adjusted|seasonally|underlying|like-for-like|pro-forma|restated|leases|equivalents?|diluted)$/;
/** "Carbonate equivalent", "equivalent to 90 tonnes": how goods are weighed is a kind of theirs. */
const OF_CONTENT = /^(?:carbonate|hydroxide|oxide|trioxide|metal|lce)$/;
/** "At an annual rate": what a whole year of it would come to; of prices it is their rise in a year. */
const ANNUAL = /^(?:annual|yearly|annualised|annualized)$/;
const RATE = /^(?:rate|pace|basis|clip)$/;
/** "On a monthly basis" tells the time, which is known. */
const OF_TIME = /^(?:monthly|quarterly|daily|weekly|year|month|quarter|a|the|an|regular)$/;

/** A phrase set behind the clause is no longer than this. */
const TRAIL = 6;

/** "$30 in China, $34 outside it": whether another figure begins at a token, which has terms of its own. */
const isFigure = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.number || (SIGNS.has(word(tokens, at)) && tokens.kind[at + 1] === TokenKind.number);

/** What is set behind a clause: "…, scrap left out". */
function trailing({ tokens }: Place, { to }: Clause): readonly string[] {
  if (word(tokens, to) !== ',' || isFigure(tokens, to + 1)) return [];
  return clauseWords(tokens.lower.slice(to + 1, to + 1 + TRAIL));
}

/** What is set between a clause and its subject: "Sales, the closed unit left out, rose". */
function setInBefore({ tokens }: Place, { from }: Clause): readonly string[] {
  if (word(tokens, from - 1) !== ',') return [];
  const words = clauseWords(tokens.lower.slice(Math.max(0, from - 1 - TRAIL), from - 1).reverse());
  return words.length < TRAIL ? [...words].reverse() : [];
}

function clauseWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((form) => /^[.,;:!?()]$/.test(form));
  return end < 0 ? words : words.slice(0, end);
}

const EDITIONS = /^(?:editions?|yearbook|report|issue|version|survey|list|outlook)$/;
const WHICH = /^(?:\d{4}|new|newest|old|older|latest|last|previous|first|second)$/;

/** Which edition of a statistic a figure is from: "the 2024 edition", "in its January report". */
export function editionOf({ fronted, after }: Clause, { tokens, from }: Place): string[] {
  const before = tokens.lower.slice(partStart(tokens, from), from);
  return [fronted, before, after].flatMap((words) =>
    words.flatMap((form, at) => {
      const which = words[at - 1] ?? '';
      return EDITIONS.test(form) && (WHICH.test(which) || MONTH_NUMBERS.has(which)) ? [which] : [];
    }),
  );
}

/** What the clause says, with what is set before and behind it. */
export const wordsWithAsides = (place: Place, clause: Clause): readonly string[] => [
  ...clause.fronted,
  ...setInBefore(place, clause),
  ...clause.before,
  ...clause.inside,
  ...clause.after,
  ...trailing(place, clause),
];

/** The terms on which a figure holds, as its clause says: one that differs from another's may be right as well. */
export function termsOf({ measure }: Claim, place: Place, clause: Clause): string[] {
  const words = wordsWithAsides(place, clause);
  return words.flatMap((form, at) => {
    const [last, next] = [words[at - 1] ?? '', words[at + 1] ?? ''];
    if (measure !== 'price' && RATE.test(form) && ANNUAL.test(last)) return ['annualised'];
    if (/^annuali[sz]ed$/.test(form)) return ['annualised'];
    if (BY_THEMSELVES.test(form)) return OF_CONTENT.test(last) || next === 'to' ? [] : [form];
    if (WAYS.test(form)) return OF_TIME.test(last) || last === '' ? [] : [last.replace(/'s?$/, '')];
    if (WITH.test(form)) return next === '' ? [] : [`${form} ${next}`];
    const isWithIt = WITH_IT.test(form) || (form === 'left' && next === 'out');
    return isWithIt && last !== '' && !PUTS.test(last) ? [`${form} ${last}`] : [];
  });
}
