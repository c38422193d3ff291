import type { Measure } from '../claim.ts';
import type { Context } from '../draft.ts';
import type { Mention, Role } from '../names/mention.ts';
import { GOODS, IMPORTS, LEVIES, PEOPLE_OF_TRADE } from '../trade/trade-vocabulary.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';

const TOWARDS = words('to on against unlike with than from');
/** How well a name in each role fits the one whose figure it is. */
const ROLE_WEIGHT: Record<Role, number> = {
  possessor: 7,
  adjective: 6,
  subject: 7,
  in: 5,
  by: 4,
  of: 4,
  from: 1,
  to: -4,
  on: -3,
  with: 0,
  unlike: -9,
  for: 4,
  other: 3.5,
};

/** The word before a name but for an article and words of quantity: "on the Chinese kind", "on most British products". */
function wordBefore({ scene }: Context, { from }: Mention): string {
  let at = from - 1;
  while (at > 0 && (scene.has(at, Tag.determiner) || scene.is(at, QUANTIFIER))) at--;
  return scene.base[at] ?? '';
}
const QUANTIFIER = words('most all some many certain other');

/** "Chinese goods", "imports of Chilean copper": the side whose goods they are, not the one that has the figure. */
export function isGoodsOf(c: Context, mention: Mention, measure: Measure): boolean {
  const { scene } = c;
  if (mention.role !== 'adjective')
    return (
      mention.role === 'possessor' &&
      measure === 'tariff' &&
      // "China's export tax": who levies it.
      !scene.is(mention.to + 1, LEVIES) &&
      (scene.is(mention.to, GOODS) || wordBefore(c, mention) === 'on')
    );
  const before = wordBefore(c, mention);
  if (before === 'on' || (measure === 'tariff' && (before === 'for' || before === 'into'))) return true;
  if (measure === 'imports' && scene.is(mention.to, IMPORTS))
    return /^(?:into|to)$/.test(scene.base[mention.to + 1] ?? '');
  const material = measure === 'imports' && before === 'of' && c.view.materials.some(({ from }) => from === mention.to);
  const bought = before === 'of' && scene.is(mention.from - 2, IMPORTS);
  return scene.is(mention.to, GOODS) || bought || material;
}

/** "Trade with Japan", "its deficit with China": the other side. */
const TRADE = words('trade commerce deficit surplus gap');
const MET = words('met covered supplied provided satisfied');
const MAX_MET = 4;

/** How well a name fits the one whose figure it is, by its role and by what is measured. */
export function roleWeight(c: Context, mention: Mention, measure: Measure): number {
  const { role } = mention;
  if (role === 'adjective' && c.scene.is(mention.from - 1, TOWARDS)) return 2;
  if (role === 'with' && c.scene.last(c.view.from, mention.from, TRADE) >= 0) return -9;
  // "with Peru accounting for 9%"
  if (role === 'with' && c.scene.has(mention.to, Tag.gerund)) return ROLE_WEIGHT.subject;
  if (measure === 'exports' && role === 'from') return 7;
  if ((measure === 'imports' || measure === 'dependence') && role === 'from') return -6;
  if (measure === 'exports' && role === 'to') return -9;
  if (measure === 'imports' && role === 'to') return 4;
  if (measure === 'demand' && role === 'by' && c.scene.last(mention.from - MAX_MET, mention.from, MET) >= 0) return -6;
  if (measure === 'price' && role === 'in') return 9;
  if ((measure === 'tariff' || measure === 'imports') && isGoodsOf(c, mention, measure)) return -4;
  if (measure === 'investment' && (role === 'by' || role === 'subject')) return 5;
  if (measure === 'investment' && role === 'in' && mention.from >= c.spot.to && !mention.indirect) return 12;
  if (measure === 'investment' && role === 'adjective' && c.scene.is(mention.to, PEOPLE_OF_TRADE)) return 3;
  return ROLE_WEIGHT[role];
}
