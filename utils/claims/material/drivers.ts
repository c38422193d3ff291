import type { Lexed } from '../words/lexed.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

const DRIVING = words(
  `led driven helped aided boosted buoyed lifted fuelled fueled powered supported underpinned propelled paced spurred dragged pulled hurt hit weighed
   spearheaded headed dominated offset cushioned`,
);
const WAY = words('down up lower higher mainly largely chiefly mostly partly');
const EXAMPLES = words('including such notably especially particularly');
const MAX_LIST = 9;

/** "Exports rose 3%, led by copper and fruit", "goods such as tin": a material named as one of what drove or made up the whole. */
export function isDriver(text: Lexed, from: number, floor: number): boolean {
  const { base } = text;
  for (let at = from - 1; at >= Math.max(floor, from - MAX_LIST); at--) {
    if (text.is(at, EXAMPLES)) return true;
    if (base[at] === 'by') return text.is(at - 1, DRIVING) || (text.is(at - 1, WAY) && text.is(at - 2, DRIVING));
    if (base[at] === 'to' && base[at - 1] === 'thanks') return true;
    if (/^[.;:]$/.test(base[at] as string) || text.has(at, Tag.verb | Tag.wall)) return false;
  }
  return false;
}
