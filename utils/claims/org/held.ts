import type { Context } from '../draft.ts';
import type { Mention } from '../names/mention.ts';
import { Tag } from '../words/tags.ts';
import { words } from '../words/word-class.ts';
import { OWNING } from './firm-phrase.ts';

/** "BHP possesses 57%", "Vale took 15%": the subject of a verb of owning has the stake and is not what is held. */
function owns(c: Context, from: number): boolean {
  return c.scene.first(from, Math.min(c.spot.from, from + 4), OWNING) >= 0;
}

const MAX_CODE = 6;
const CLOSING = words(')');
/** Where a bracket opens behind a token, past a short one with a code: "Corrin (ASX: CRN) (40%)". */
function bracketBehind({ scene }: Context, to: number): number {
  const closes = scene.base[to] === '(' && !scene.isQuantity(to + 1) ? scene.first(to, to + MAX_CODE, CLOSING) : -1;
  return closes < 0 ? to : closes + 1;
}

/** "Boreal (60%)", "60% by Boreal": who has a part, and not what is held. */
function isPartner(c: Context, { from, to }: Mention): boolean {
  const { base } = c.scene;
  if (base[from - 1] === 'by' && c.scene.isQuantity(from - 2)) return true;
  const opens = bracketBehind(c, to);
  return base[opens] === '(' && c.scene.isQuantity(opens + 1);
}

const PART_HELD = words('stake stakes interest interests holding holdings shareholding share');
const EQUITY = words('shares stock capital equity');
const HELD = words('owned held controlled');
const MAX_TITLE = 4;
/** "owned by the carmaker |Tormal|": who has it, past what the name is called by. */
function isHeldBy({ scene }: Context, { from }: Mention): boolean {
  for (let at = from - 1; at >= from - MAX_TITLE; at--) {
    if (scene.base[at] === 'by') return scene.is(at - 1, HELD);
    if (scene.has(at, Tag.verb | Tag.preposition) || scene.base[at] === ',') return false;
  }
  return false;
}
const HOLDERS = words('shareholder shareholders stockholder investor investors owner owners');
const BEING = words('is was are were became becomes remains');
const MAX_OFFICE = 4;

/** "the largest shareholder in Tormal", "Tormal's largest shareholder": what somebody has a part of. */
export function isOfHolder({ scene }: Context, { from, to, role }: Mention): boolean {
  if (role === 'in' || role === 'of') return scene.is(from - 2, HOLDERS);
  const holder = role === 'possessor' ? scene.first(to, to + MAX_OFFICE, HOLDERS) : -1;
  return holder >= 0 && !scene.hasFinite(to, holder);
}

/** "Tormal is the largest shareholder", "the largest shareholder of it is Tormal": who has a part, and not what it is of. */
function isHolder({ scene, view }: Context, { from, to }: Mention): boolean {
  const after = scene.is(to, BEING) ? scene.first(to, to + MAX_NAMED, HOLDERS) : -1;
  if (after >= 0) return !scene.hasFinite(to + 1, after);
  let be = from - 1;
  while (be > from - MAX_TITLE && !scene.is(be, BEING) && !scene.has(be, Tag.verb | Tag.preposition)) be--;
  const before = scene.is(be, BEING) ? scene.last(Math.max(view.from, be - MAX_NAMED), be, HOLDERS) : -1;
  return before >= 0 && !scene.hasFinite(before, be);
}
const MAX_NAMED = 7;

/** How much a company's place in the sentence says that it is what a stake is held of; below zero for whoever holds it. */
export function heldWeight(c: Context, mention: Mention, inside: boolean): number {
  if (isPartner(c, mention) || isHeldBy(c, mention)) return -20;
  if (isOfHolder(c, mention)) return 12;
  if (isHolder(c, mention)) return -12;
  const isIn = mention.role === 'in' || mention.role === 'of';
  if (isIn && c.scene.is(mention.from - 2, PART_HELD)) return 12;
  if (isIn && c.scene.base[c.spot.to] === 'of' && c.scene.is(mention.from - 2, EQUITY)) return 12;
  if (mention.from >= c.spot.from && inside) return 4;
  return owns(c, mention.to) || (mention.role === 'possessor' && c.scene.is(mention.to, PART_HELD)) ? -8 : 0;
}
