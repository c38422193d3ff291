import type { Context } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
import { words } from '../words/word-class.ts';
import { addDays, isoDay, weekdayOf } from './calendar.ts';
import { isSpokenDay } from './time-use.ts';

const OPENING = 4;
/** Markets rest on Saturdays and Sundays: what is told of them there is of Friday. */
const daysSinceTrade = (weekday: number) => (weekday === 6 ? 1 : weekday === 0 ? 2 : 0);

/** The day whose events an article tells: the weekday its opening names, else that of its publication, or the last one of trading before it. */
function newsDay(scene: Scene): string | null {
  const { published } = scene;
  if (!published) return null;
  const [today, yesterday] = [isoDay(published), isoDay(addDays(published, -1))];
  for (let index = 0; index < Math.min(OPENING, scene.reading.sentences.length); index++) {
    const day = scene.view(index)?.times.find(({ period }) => period === yesterday || period === today);
    if (day?.period) return day.period;
  }
  return isoDay(addDays(published, -daysSinceTrade(weekdayOf(published))));
}

const FROM = words('from against than versus vs compared');
/** "ended at $2,700, up from $2,650 on Monday": the day of what it is held against. */
const isOfFormer = ({ scene, spot, view }: Context, time: number): boolean =>
  scene.is(scene.base[time - 1] === 'on' ? time - 2 : time - 1, FROM) ||
  view.spots.some(({ from }) => from > spot.to && from < time && scene.first(spot.to, from, FROM) >= 0);

/** The trading day: one the sentence names, else that of the news. */
export function dayOfTrade(c: Context): string | null {
  const { published } = c.scene;
  const named = c.view.times.find(
    ({ period, reference, relation, from }) =>
      period?.length === 10 &&
      relation === 'in' &&
      !reference &&
      from >= c.clauseFrom &&
      published !== null &&
      period <= isoDay(published),
  );
  if (named && !isSpokenDay(c, named) && !isOfFormer(c, named.from)) return named.period;
  return c.sibling?.periodFrom === 'traded' && c.sibling.period?.length === 10 ? c.sibling.period : newsDay(c.scene);
}
