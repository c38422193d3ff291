import { tokenize } from '../../text/tokens.ts';
import { findCues } from '../measure/cues.ts';
import { ArticleText } from '../scene/article-text.ts';
import type { Scene } from '../scene/scene.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { type Day, grainOf, isAfter, stretchTo, yearOf } from './calendar.ts';
import { FLOWS } from './period-kinds.ts';
import { timeTextOf } from './time-context.ts';
import type { Time } from './time-text.ts';
import { findTimes } from './times.ts';

/** Sentences of an article's opening. */
const OPENING_SENTENCES = 4;

/** What ended before the year before: background, and not what an article reports on. */
const isLongPast = (period: string, { year }: Day) => yearOf(period.slice(period.indexOf('/') + 1)) < year - 1;

/** Whether a time can be that which an article reports on: longer than a day, near, over, and not merely compared with. */
const isReported = ({ published }: Scene, { period, reference, relation }: Time): boolean =>
  period !== null &&
  period.length !== 10 &&
  !(published && (isAfter(period, published) || isLongPast(period, published))) &&
  !reference &&
  relation === 'in';

/** "Boreal Reports Third Quarter 2025 Results": the quarter or half that a headline gives the results of. */
function resultsPeriod(scene: Scene): string | null {
  const { title, published } = scene.reading;
  if (!title || !RESULTS_OF.test(title)) return null;
  const reading = { tokens: tokenize(title), sentences: [], terms: [], quantities: [], title: null, published };
  const text = new ArticleText(reading);
  const { length } = text.tokens;
  const times = findTimes(timeTextOf(text, 0, length, [0], null, true, null), 0, length);
  const named = times.find((time) => isReported(scene, time) && /[QH]/.test(time.period as string));
  if (named) return named.period;
  const months = QUARTERLY_TITLE.test(title) ? 3 : HALF_YEARLY_TITLE.test(title) ? 6 : 0;
  const last = months > 0 ? times.find((time) => isLastMonth(scene, time)) : undefined;
  if (!last?.period) return null;
  return stretchTo(yearOf(last.period), Number(last.period.slice(5, 7)), months);
}
const QUARTERLY_TITLE = /\bquarterly\b/i;
const HALF_YEARLY_TITLE = /\b(?:half[- ]year(?:ly)?|interim)\b/i;
/** "Quarterly report to 30 June 2026", "June 2026 quarterly": the last month of what is reported on. */
const isLastMonth = ({ published }: Scene, { period }: Time): boolean =>
  period !== null &&
  /^\d{4}-\d\d(?:-3[01])?$/.test(period) &&
  !(published && isAfter(period, published)) &&
  Number(period.slice(5, 7)) % 3 === 0;
const RESULTS_OF =
  /\b(?:results?|earnings|report|call|numbers|figures|letter|trading|review|update|production|activities|sales|profits?|loss(?:es)?|revenues?|income|turnover)\b/i;

const COMPARED = words('compared against versus vs from');
const MAX_COMPARED = 10;
/** "compared to $90m reported last year": the time of a figure that another is compared with; "sales from Peru were 90 t" compares nothing. */
function isOfCounterpart(scene: Scene, start: number, { from }: Time): boolean {
  const at = scene.last(Math.max(start, from - MAX_COMPARED), from, COMPARED);
  for (let next = at + 1; at >= 0 && next < from; next++)
    if (scene.isQuantity(next)) return !scene.hasFinite(at + 1, next);
  return false;
}

/** "In July Tormal signed a pact": the month of what a company did, in words that measure nothing. */
const isOfEvent = (scene: Scene, sentence: number, { period }: Time): boolean =>
  period !== null &&
  grainOf(period) === 'month' &&
  !scene.view(sentence)?.cues.some(({ measure }) => FLOWS.has(measure) || measure === 'price');

const QUARTERLY = words('quarterly');
const REPORTS = words('report update statement results figures numbers accounts filing');
/** "sales for the quarter", "quarterly revenue", "its quarterly shows": in news of a company its last quarter that was over when the article appeared. */
function quarterOfResults(scene: Scene, from: number, to: number): string | null {
  const named = scene.timesIn(from, to).some((time) => time.same && scene.base[time.to - 1] === 'quarter');
  const quarterly = named ? -1 : scene.first(from, to, QUARTERLY);
  const isReport = quarterly >= 0 && (scene.is(quarterly + 1, REPORTS) || scene.has(quarterly + 1, Tag.say));
  const ofResult =
    isReport ||
    findCues(scene, from, to).some(
      (cue) => cue.from > quarterly && cue.from <= quarterly + 3 && FLOWS.has(cue.measure),
    );
  const { published } = scene;
  if (!published || !(named || (quarterly >= 0 && ofResult))) return null;
  const ended = 3 * Math.floor((published.month - 1) / 3);
  return stretchTo(ended === 0 ? published.year - 1 : published.year, ended === 0 ? 12 : ended, 3);
}

/** "ended June with $9m in hand, its quarterly report shows": the quarter that ends with the month; null where none does. */
function quarterEnding(period: string | null | undefined): string | null {
  if (!period || grainOf(period) !== 'month') return null;
  const month = Number(period.slice(5));
  return month % 3 === 0 ? stretchTo(yearOf(period), month, 3) : null;
}

/** What an article reports on: what its headline gives results of, else the first period its opening names; null where neither does. */
export function reportedPeriod(scene: Scene, aboutCompany: boolean): string | null {
  const titled = resultsPeriod(scene);
  if (titled) return titled;
  const last = Math.min(scene.reading.sentences.length, OPENING_SENTENCES);
  for (let index = 0; index < last; index++) {
    const { from, to } = scene.reading.sentences[index] as { from: number; to: number };
    const time = scene
      .timesIn(from, to)
      .find(
        (one) =>
          isReported(scene, one) &&
          !isOfCounterpart(scene, from, one) &&
          !(aboutCompany && isOfEvent(scene, index, one)),
      );
    const ended = aboutCompany && scene.first(from, to, QUARTERLY) >= 0 ? quarterEnding(time?.period) : null;
    const period = ended ?? time?.period ?? (aboutCompany ? quarterOfResults(scene, from, to) : null);
    if (period) return period;
  }
  return null;
}
