import { TokenKind, type Tokens, tokenize } from '../text/tokens.ts';
import { LONGEST, outletNamed } from './outlets.ts';

/** An article as far as its origins go. */
export interface Told {
  readonly text: string;
  readonly authors: readonly string[];
  readonly site: string | null;
}

/** What a mention is worth; an article leans on whom it gives credit, or names as its source at the start. */
const CREDIT = 10;
const SOURCE_EARLY = 3;
const SOURCE_LATE = 1;
const LEANS = 3;
/** Only so much of a text is looked at, from its start and from its end (UTF-16 units). */
const LOOKED_AT = 60_000;
/** A dateline or a credit stands this near to the start or the end (tokens). */
const MARGIN = 40;
/** Who wrote and edited it is told within so many UTF-16 units of the end. */
const SIGNED = 1_000;

const SAYS =
  /^(?:reported|reports|reporting|wrote|writes|revealed|report|noted|notes|said|says|quoted|quotes|cited|cites)$/;
const CITED = /^(?:citing|cited|quoting|quoted|to|by|told|from|in)$/;
const LED_BY =
  /^(?:according|reported|reporting|citing|cited|quoting|quoted|told|report|seen|published|interview|said|first|as)$/;
const CREDIT_WORD =
  /^(?:with|inputs?|from|and|agenc(?:y|ies)|reporting|additional|by|staff|source|credit|via|material|also|[,/&:])$/;

interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const written = (tokens: Tokens, index: number) => tokens.text.slice(tokens.start[index], tokens.end[index]);

function mentionAt(tokens: Tokens, from: number): Mention | null {
  const words: string[] = [];
  let best: Mention | null = null;
  for (let at = from; at < tokens.length && words.length < LONGEST; at++) {
    if (tokens.kind[at] === TokenKind.symbol && written(tokens, at) === '-' && words.length > 0) continue;
    if (tokens.kind[at] !== TokenKind.word) break;
    words.push(written(tokens, at).replace(/['’]s$/, ''));
    const name = outletNamed(words);
    if (name !== null) best = { name, from, to: at + 1 };
  }
  return best;
}

const lowerAt = (tokens: Tokens, index: number) => tokens.lower[index] ?? '';

/** "(With dpa)", "(Reuters, AFP)": a bracket that holds nothing but names and words of credit. */
function isBracketed(tokens: Tokens, { from, to }: Mention): boolean {
  let open = from - 1;
  while (open >= 0 && from - open < 8 && (CREDIT_WORD.test(lowerAt(tokens, open)) || mentionAt(tokens, open))) open--;
  let close = to;
  while (
    close < tokens.length &&
    close - to < 8 &&
    (CREDIT_WORD.test(lowerAt(tokens, close)) || mentionAt(tokens, close))
  )
    close++;
  return lowerAt(tokens, open) === '(' && lowerAt(tokens, close) === ')';
}

/** "BEIJING, Nov. 3, Reuters —", "MOSCOW, November 3. /TASS/": a dateline without brackets. */
function isDateline(tokens: Tokens, { from, to }: Mention): boolean {
  if (from === 0 || from >= DATELINE) return false;
  const [before, after] = [lowerAt(tokens, from - 1), lowerAt(tokens, to)];
  return (before === '/' && after === '/') || (before === ',' && DASH.test(after));
}
const DATELINE = 16;
const DASH = /^[-–—]$/;

/** "© 2026 AFP", "dpa/tk": the whole of a short line at the end. */
function isLineOfCredit(tokens: Tokens, { from, to }: Mention): boolean {
  let first = from;
  while (first > 0 && from - first < SHORT_LINE && tokens.kind[first - 1] !== TokenKind.break) first--;
  let end = to;
  while (end < tokens.length && end - first < SHORT_LINE && tokens.kind[end] !== TokenKind.break) end++;
  if (end - first >= SHORT_LINE || first === 0) return false;
  const isSigned =
    first === from && (end === to || (lowerAt(tokens, to) === '/' && INITIALS.test(written(tokens, to + 1))));
  return isSigned || /^(?:©|copyright|\()$/.test(lowerAt(tokens, first));
}
const SHORT_LINE = 12;
/** Behind an agency's name a writer's initials; a picture has a whole name there. */
const INITIALS = /^[a-z]{2,4}$/;

/** "Republished from", "first published by", "a syndicated feed from": whose text it is. */
function isReprint(tokens: Tokens, { from }: Mention): boolean {
  const before = tokens.lower.slice(Math.max(0, from - 4), from);
  return (
    before.some((form) => /^(?:republished|syndicated|feed)$/.test(form)) ||
    /(?:first|originally) (?:published|appeared) (?:by|in|on|at)(?: the)?$/.test(before.join(' '))
  );
}

/** How Reuters signs, whose name reprints leave out. */
const REUTERS_SIGNS = /\breporting by [^\n]{3,200}[;.] ?(?:writing|editing|additional reporting) by\b/i;

function isCredit(tokens: Tokens, mention: Mention): boolean {
  const { from, to } = mention;
  const atStart = from < MARGIN;
  const atEnd = tokens.length - to < MARGIN;
  if (!isBracketed(tokens, mention)) {
    if (isDateline(tokens, mention)) return true;
    if ((atStart || atEnd) && isReprint(tokens, mention)) return true;
    const leads = /^(?:source|via|inputs from|reporting by)$/;
    const before = [lowerAt(tokens, from - 2), lowerAt(tokens, from - 1)];
    return (
      atEnd &&
      (isLineOfCredit(tokens, mention) ||
        leads.test(before[1] ?? '') ||
        (before[0] === 'source' && before[1] === ':') ||
        leads.test(before.join(' ')))
    );
  }
  // A picture's credit looks the same in the middle of a page: only a dateline's or a closing one counts.
  const dash = [to, to + 1, to + 2].some((at) => /^[-–]$/.test(lowerAt(tokens, at)));
  return (atStart && dash) || atEnd || lowerAt(tokens, from - 1) === 'with' || lowerAt(tokens, from - 1) === 'from';
}

function isSource(tokens: Tokens, { from, to }: Mention): boolean {
  const after = [to, to + 1, to + 2].map((at) => lowerAt(tokens, at));
  const [said, stop] = [after.findIndex((form) => SAYS.test(form)), after.indexOf('.')];
  if (said >= 0 && (stop < 0 || said < stop)) return true;
  const skip = lowerAt(tokens, from - 1) === 'the' ? 2 : 1;
  const [near, before] = [lowerAt(tokens, from - skip), lowerAt(tokens, from - skip - 1)];
  if (/^(?:citing|quoting|told)$/.test(near)) return true;
  return CITED.test(near) && LED_BY.test(before);
}

function fromAuthors(authors: readonly string[]): string[] {
  return authors.flatMap((author) => {
    const tokens = tokenize(author.slice(0, 200));
    const names = Array.from({ length: tokens.length }, (_, at) => mentionAt(tokens, at)?.name ?? null);
    return names.filter((name) => name !== null);
  });
}

/**
 * The agencies and outlets an article leans on by its own words (byline, dateline, "(With dpa)", "Bloomberg reported",
 * "according to the South China Morning Post"), the strongest first; its own outlet is none of them.
 */
export function originsOf({ text, authors, site }: Told): string[] {
  const ends = text.length > LOOKED_AT ? `${text.slice(0, LOOKED_AT / 2)}\n${text.slice(-LOOKED_AT / 2)}` : text;
  const tokens = tokenize(ends);
  const weight = new Map<string, number>();
  const add = (name: string, more: number) => weight.set(name, (weight.get(name) ?? 0) + more);
  for (const name of fromAuthors(authors)) add(name, CREDIT);
  if (REUTERS_SIGNS.test(text.slice(-SIGNED))) add('Reuters', CREDIT);
  for (let at = 0; at < tokens.length; at++) {
    const mention = tokens.kind[at] === TokenKind.word ? mentionAt(tokens, at) : null;
    if (!mention) continue;
    if (isCredit(tokens, mention)) add(mention.name, CREDIT);
    else if (isSource(tokens, mention))
      add(mention.name, at < Math.max(120, tokens.length / 4) ? SOURCE_EARLY : SOURCE_LATE);
    at = mention.to - 1;
  }
  const own = site === null ? null : (outletNamed(site.split(/\s+/)) ?? site).toLowerCase();
  return [...weight]
    .filter(([name, sum]) => sum >= LEANS && name.toLowerCase() !== own)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
