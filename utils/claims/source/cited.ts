import { FIGURE_NOUNS, OWN_HOUSE, RECKONED, SPOKESPEOPLE, SURVEYED, SURVEYS } from '../data/reporting-words.ts';
import type { Context } from '../draft.ts';
import type { Scene, View } from '../scene/scene.ts';
import { PERMITTING } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { speakerAfter } from './speaker.ts';
import type { Speaker } from './speaker-phrase.ts';

/** Who is named by "according to", "citing", "estimated by", "by the count of" or "on the ministry's figures" at a token. */
export function citedAt(c: Context, view: View, at: number): Speaker | null {
  const { scene } = c;
  const word = scene.base[at] as string;
  if (word === 'according') return scene.base[at + 1] === 'to' ? speakerAfter(scene, view, at + 2) : null;
  if (word === 'per') return opensAdjunct(scene, at) ? knowerIn(c, speakerAfter(scene, view, at + 1)) : null;
  if (word === 'citing') return knowerIn(c, speakerAfter(scene, view, at + 1));
  if (scene.base[at - 2] === 'as' && scene.is(at - 1, ALLEGED)) return speakerAfter(scene, view, at + 1);
  if (word === 'by' && isOfAnother(c, view, at)) return null;
  if (word === 'by' && RECKONED.has(scene.base[reckoned(scene, at)] ?? '')) {
    if (isHandedOut(c, view, at)) return null;
    const isBetween = scene.isQuantity(at - 1) && view === c.view;
    return isBetween && c.spot.to !== at ? null : speakerAfter(scene, view, at + 1);
  }
  if (word === 'by' && SURVEYS.has(scene.base[at - 1] as string) && scene.has(at - 2, Tag.determiner))
    return speakerAfter(scene, view, at + 1);
  if (word === 'by' && SURVEYED.has(scene.base[at - 1] as string) && !scene.is(at - 2, FORETELLERS))
    return speakerAfter(scene, view, at + 1);
  if (word === 'by' && FIGURE_NOUNS.has(scene.base[at + 2] ?? '') && scene.base[at + 3] === 'of')
    return speakerAfter(scene, view, at + 4);
  return word === 'on' || word === 'by' || word === 'in' ? ownerOfFigures(c, view, at + 1) : null;
}

const HANDED = words('issued released supplied provided gathered collected');
/** "90 permits were issued by Peru", "licences issued by Peru": who gave out what is counted, and told nothing. */
const isHandedOut = ({ scene, spot, view: own }: Context, view: View, by: number): boolean =>
  view === own &&
  scene.is(by - 1, HANDED) &&
  (scene.is(by - 2, PERMITTING) || (spot.to < by && scene.has(by - 2, Tag.be)));

/** "as claimed in some blogs", "as claimed by the union". */
const ALLEGED = words('alleged claimed reported asserted suggested stated');

/** "of 40 mills asked by the board". */
const FORETELLERS = words('economists analysts forecasters strategists traders experts');

/** "Per the survey, …", "…, per the ministry": who is cited, and no rate. */
const opensAdjunct = (scene: Scene, at: number): boolean =>
  (scene.opens(at) || scene.base[at - 1] === ',') && (scene.base[at + 1] === 'the' || scene.isCapital(at + 1));

/** Where the verb before "by" stands: "estimated by", "pencilled in by", "put at 900 tonnes by". */
function reckoned(scene: Scene, by: number): number {
  let at = by - 1;
  while (scene.isQuantity(at)) at--;
  return scene.base[at] === (at === by - 1 ? 'in' : 'at') ? at - 1 : at;
}

/** "citing customs", "citing people close to the talks", not "citing weaker prices": who is cited, and no reason. */
export function knowerIn({ scene }: Context, cited: Speaker | null): Speaker | null {
  if (cited === null || (cited.who !== 'named' && cited.to - cited.from === 1)) return cited;
  for (let at = cited.from; at < cited.to; at++) if (KNOWERS.has(scene.base[at] as string)) return cited;
  return scene.isCapital(cited.to - 1) ? cited : null;
}
const KNOWERS: ReadonlySet<string> = new Set([
  ...FIGURE_NOUNS,
  ...SPOKESPEOPLE,
  ...`sources source people person officials official documents document filing filings reports media paper newspaper ministry agency customs letter
   memo draft email emails prosecutor prosecutors auditor auditors regulator regulators diplomat diplomats lawmakers trader witnesses authorities police company minister government department statement notice website insiders bankers lawyers`.split(
    /\s+/,
  ),
]);

/** "below the 1.4% forecast by the bank": words after another figure are of that one. */
const isOfAnother = ({ view: own, spot }: Context, view: View, at: number) =>
  view === own && view.spots.some(({ from, to }) => from >= spot.to && to <= at);

const MAX_OWNER = 7;
/** "On Benchmark's figures", "by the ministry's own count": whose figures they are. */
function ownerOfFigures({ scene }: Context, view: View, from: number): Speaker | null {
  const start = scene.base[from] === 'the' ? from + 1 : from;
  for (let at = start; at < Math.min(view.to, start + MAX_OWNER); at++) {
    if (scene.possessive(at)) {
      const next = scene.base[at + 1] === "'" ? at + 2 : at + 1;
      const isOwn = scene.base[next] === 'own';
      const noun = isOwn ? next + 1 : next;
      const holds = FIGURE_NOUNS.has(scene.base[noun] ?? '') && (isOwn || scene.base[from - 1] !== 'in');
      if (
        !(holds || /^(?:view|opinion|estimation|judge?ment|account)$/.test(scene.base[noun] ?? '')) ||
        noun >= view.to
      )
        return null;
      return {
        from: start,
        to: at + 1,
        who: OWN_HOUSE.has(scene.base[at] as string) && !scene.isCapital(at) ? 'own' : 'named',
      };
    }
    if (scene.has(at, Tag.preposition | Tag.verb) || scene.isQuantity(at)) return null;
  }
  return null;
}
