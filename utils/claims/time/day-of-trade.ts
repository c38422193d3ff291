import type { Context } from '../draft.ts';
import type { Scene } from '../scene/scene.ts';
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
  if (named && !isSpokenDay(c, named)) return named.period;
  return c.sibling?.periodFrom === 'traded' && c.sibling.period?.length === 10 ? c.sibling.period : newsDay(c.scene);
}
