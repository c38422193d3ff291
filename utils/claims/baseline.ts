import { grainOf, yearOf } from './calendar.ts';
import type { Context, Draft } from './draft.ts';

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:year[- ]on[- ]year|year[- ]over[- ]year|y\/y|yoy|y-o-y|on the year|from a year (?:earlier|ago|before)|than a year (?:earlier|ago|before)|a year (?:earlier|ago|before)|than the year before|from the year before|than the previous year|from the previous year|from the prior year|than in the year before|than in the previous year|annually|on an annual basis_|year-ago|from last year|than last year|previous year|year before)\b/,
    'year-earlier',
  ],
  [
    /\b(?:month[- ]on[- ]month|month[- ]over[- ]month|m\/m|mom|m-o-m|on the month|previous month|prior month|month before|a month (?:earlier|ago|before)|from last month_)\b/,
    'previous-month',
  ],
  [
    /\b(?:quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q\/q|qoq|q-o-q|on the quarter|previous quarter|prior quarter|quarter before|a quarter (?:earlier|ago|before)|sequentially)\b/,
    'previous-quarter',
  ],
];

/** What two periods say of a change from one to the other. */
function between(period: string | null, other: string): string | null {
  if (period === null) return grainOf(other) === 'year' ? other : null;
  const grain = grainOf(period);
  if (grain !== grainOf(other)) return grainOf(other) === 'year' && grain !== 'span' ? String(yearOf(other)) : null;
  const years = yearOf(period) - yearOf(other);
  if (period.slice(4) === other.slice(4) && grain !== 'span')
    return years === 1 ? 'year-earlier' : grain === 'year' ? other : null;
  if (grain === 'span') return years === 1 && period.slice(4, 7) === other.slice(4, 7) ? 'year-earlier' : null;
  const index = (value: string) =>
    yearOf(value) * (grain === 'quarter' ? 4 : 12) + Number(value.replace(/^\d{4}-Q?/, '').slice(0, 2));
  if (grain === 'quarter' && index(period) - index(other) === 1) return 'previous-quarter';
  if (grain === 'month' && index(period) - index(other) === 1) return 'previous-month';
  return null;
}

/** What a change is measured against; null where the text does not say. */
export function readBaseline(c: Context, draft: Draft): string | null {
  if (draft.kind !== 'change') return null;
  const { scene, view } = c;
  const own = scene.plain(c.segmentFrom, c.segmentTo);
  for (const [pattern, baseline] of PHRASES) if (pattern.test(own)) return baseline;
  const reference = view.times.find(
    (time) => time.reference && time.period !== null && time.from >= c.segmentFrom && time.from < c.segmentTo,
  );
  if (reference?.period) return between(draft.period, reference.period);
  const since = view.times.find(
    (time) =>
      time.relation === 'since' && time.period?.length === 4 && time.from >= c.segmentFrom && time.from < c.segmentTo,
  );
  if (since?.period) return since.period;
  return null;
}
