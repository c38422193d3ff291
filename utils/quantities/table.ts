import { wordClass } from '../text/vocabulary.ts';
import { codeOf, DOLLARS, NAMES, SIGNS } from './data/currencies.ts';
import { SCALES } from './data/number-words.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { HEADS } from './share.ts';
import { readPer, readUnit } from './unit.ts';

/** A unit said once for many numbers: in a table's heading, a column's head or a list's title. */
export interface SharedUnit {
  readonly unit: string;
  readonly form: Draft['form'];
  readonly factor: number;
}

/** A line of a text, as tokens `from` to `to`. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly drafts: readonly Draft[];
}

const OPENS = new Set(['(', '[', ',', 'in', ':', '–', '-', '000', "'", '|', 'of', '/', '$', '%']);

function scaleBefore(r: Reader, at: number): number {
  const before = r.word(at - 1);
  if (/^(?:000|0,000)$/.test(before)) return 1000;
  const scale = SCALES.get(before) ?? (/^thousands$/.test(before) ? 1000 : /^millions$/.test(before) ? 1e6 : undefined);
  return scale ?? 1;
}

/** The unit that a heading names: "Production, tonnes", "Price ($/kg)", "Revenue (€m)", "Share, %". */
function unitInHeading(r: Reader, from: number, to: number): SharedUnit | null {
  for (let at = from; at < to; at++) {
    const money = r.isNumber(at + 1) ? null : moneyAt(r, at, from);
    if (money) return moneyUnit(r, at + 1, money);
    if (r.isNumber(at) || (at > from && !isUnitPlace(r, at))) continue;
    const found = readUnit(r, at);
    if (!found || found.to > to || found.unit.kind === 'time' || found.unit.name === 'x') continue;
    return { unit: found.unit.name, form: found.unit.form, factor: found.unit.factor * scaleBefore(r, at) };
  }
  return null;
}

/** A unit in a heading stands after a comma, a bracket, "in" or a scale, or ends the heading. */
function isUnitPlace(r: Reader, at: number): boolean {
  const before = r.word(at - 1);
  return (
    OPENS.has(before) || SCALES.has(before) || before === 'metric' || before === 'thousands' || before === 'millions'
  );
}

interface MoneyName {
  readonly code: string;
  readonly factor: number;
}

/** "$", "A$", "CNY", "MSEK", "euros": a money named in a heading, by a name or a code only where a unit stands. */
function moneyAt(r: Reader, at: number, from: number): MoneyName | null {
  const sign = SIGNS.get(r.word(at));
  if (sign) {
    const dollar = sign === 'USD' && at > from && r.touches(at) ? DOLLARS.get(r.word(at - 1)) : undefined;
    return { code: dollar ?? sign, factor: 1 };
  }
  if (at > from && !isUnitPlace(r, at)) return null;
  const named = NAMES.get(r.word(at));
  return codeOf(r.raw(at)) ?? (named ? { code: named, factor: scaleBefore(r, at) } : null);
}

function moneyUnit(r: Reader, at: number, { code, factor }: MoneyName): SharedUnit {
  const scale = factor * (SCALES.get(r.word(at)) ?? { k: 1e3, m: 1e6, b: 1e9 }[r.word(at)] ?? 1);
  const per = readPer(r, scale === factor ? at : at + 1);
  if (per?.mass) return { unit: `${code}/kg`, form: 'money', factor: (scale * 0.001) / per.mass };
  if (per?.thing) return { unit: `${code}/${per.thing}`, form: 'money', factor: scale };
  return { unit: code, form: 'money', factor: scale };
}

const BAR = wordClass((word) => word === '|');

/** How many bars a line has, two standing for all that are more. */
function barsOf({ tokens }: Reader, { from, to }: Line): number {
  const first = tokens.vocabulary.firstOf(tokens.id, from, to, BAR);
  if (first < 0) return 0;
  return tokens.vocabulary.firstOf(tokens.id, first + 1, to, BAR) < 0 ? 1 : 2;
}

/** Where the cells of a row begin; cells are divided by "|". */
function cellStarts(r: Reader, { from, to }: Line): number[] {
  const starts = [from];
  for (let at = from; at < to; at++) if (r.word(at) === '|') starts.push(at + 1);
  return starts;
}

/** Which of the cells each number of a row stands in. */
function cellsOf({ drafts }: Line, starts: readonly number[]): number[] {
  let cell = 0;
  return drafts.map(({ from }) => {
    while ((starts[cell + 1] ?? from + 1) <= from) cell++;
    return cell;
  });
}

/** Whether a number is all that stands in its cell, but for signs and notes. */
function fillsCell(r: Reader, draft: Draft): boolean {
  // "| (28) |"
  const to = r.word(draft.from) === '(' && r.word(draft.to) === ')' ? draft.to + 1 : draft.to;
  const before = r.word(draft.from - 1);
  const after = r.word(to);
  return (
    (before === '|' || r.isEdge(draft.from - 1)) && (after === '|' || r.isEdge(to) || after === '(' || after === '*')
  );
}

function giveShared(draft: Draft, shared: SharedUnit) {
  draft.low *= shared.factor;
  draft.high *= shared.factor;
  draft.step = (draft.step || 1) * shared.factor;
  draft.unit = shared.unit;
  draft.form = shared.form;
  draft.bare = false;
}

/** Whether a row holds figures of its own, so that it is no head. */
const holdsFigures = (r: Reader, row: Line) => {
  const second = cellStarts(r, row)[1] ?? row.to;
  return row.drafts.some((draft) => draft.bare && draft.from >= second && fillsCell(r, draft));
};

const COUNT: SharedUnit = { unit: 'count', form: 'count', factor: 1 };
/** The unit a column's head names; heads that are counted ("Employees") name none and are one by themselves. */
function unitOfHead(r: Reader, from: number, to: number): SharedUnit | null {
  const named = unitInHeading(r, from, to);
  return named ?? (to === from + 1 && HEADS.has(r.word(from)) ? COUNT : null);
}

/** Gives the numbers of the table's rows the units of their columns' heads or of the heading above the table. */
function readTable(r: Reader, rows: readonly Line[], heading: SharedUnit | null) {
  const head = rows[0] as Line;
  const hasHead = !holdsFigures(r, head);
  const heads = hasHead ? cellStarts(r, head) : [];
  const columns = heads.map((start, column) => unitOfHead(r, start, (heads[column + 1] ?? head.to + 1) - 1));
  const corner = columns[0] ?? null;
  const unitColumn = heads.findIndex((start) => /^units?$/.test(r.word(start)));
  if (hasHead) for (const draft of head.drafts) draft.dropped ||= draft.isTime;
  for (const row of hasHead ? rows.slice(1) : rows) {
    const starts = cellStarts(r, row);
    const told = unitColumn > 0 ? unitColumn : 0;
    const own = unitInHeading(r, starts[told] ?? row.from, (starts[told + 1] ?? row.to) - 1);
    const cells = cellsOf(row, starts);
    for (const [index, draft] of row.drafts.entries()) {
      const column = cells[index] as number;
      if (!draft.bare || column === 0 || !fillsCell(r, draft)) continue;
      const shared = columns[column] ?? own ?? corner ?? heading;
      if (shared) giveShared(draft, shared);
    }
  }
}

/** Finds the tables among a text's lines and gives their numbers units. */
export function readTables(r: Reader, lines: readonly Line[]) {
  for (let index = 0; index < lines.length; index++) {
    const bars = barsOf(r, lines[index] as Line);
    if (bars === 0) continue;
    let end = index + 1;
    while (end < lines.length && barsOf(r, lines[end] as Line) === bars) end++;
    // One bar alone may part anything.
    if (bars === 1 && end === index + 1) continue;
    const above = lines[index - 1];
    const heading = above && above.to - above.from < 30 ? unitInHeading(r, above.from, above.to) : null;
    readTable(r, lines.slice(index, end), heading);
    index = end - 1;
  }
}
