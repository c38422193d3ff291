import type { Claim } from '../claims/claim.ts';
import { type Clause, type Place, word } from './clause.ts';
import { FACETS, PACES } from './facets.ts';
import { placeAt } from './states.ts';

function paceOf({ inside, after }: Clause): string | null {
  const words = [...inside, ...after.slice(0, 6)];
  const at = words.findIndex((form, i) => /^(?:a|an|per|each|every)$/.test(form) && PACES.has(words[i + 1] ?? ''));
  return at < 0 ? null : (words[at + 1] as string);
}

const OF_PLACES = new Set(['production', 'mine-production', 'processing', 'supply', 'magnet-production', 'reserves']);
/** How far behind a share its whole is named. */
const WHOLE_WITHIN = 8;

/** "30% of China's gallium", "60% of what it mines": the share is of the place's own, not of the world's. */
function isOfOwn(claim: Claim, { tokens, to }: Place): boolean {
  if (claim.kind !== 'share' || !OF_PLACES.has(claim.measure) || word(tokens, to) !== 'of') return false;
  for (let at = to + 1; at < Math.min(tokens.length, to + WHOLE_WITHIN); at++) {
    const form = word(tokens, at);
    if (/^(?:[,;:.]|and|but|in|from|by)$/.test(form)) return false;
    if (/^(?:its|their|domestic|national)$/.test(form)) return true;
    // "of what it mines" is of its own; "of it" is of whatever was spoken of.
    if (/^(?:it|they)$/.test(form)) return at > to + 1;
    if (/^(?:country|nation|kingdom|state)'s$/.test(form)) return true;
    const place = placeAt(tokens, at);
    if (place !== null) return place !== 'world' && place === claim.place;
  }
  return false;
}

const PREMISES =
  /^(?:plant|plants|site|sites|mine|mines|works|factory|smelter|refinery|office|offices|headquarters|pit|quarry)$/;

/** "at its plant in Narvik", "in Germany": those of one of a company's places are not all of them. */
function isLocal(claim: Claim, { tokens, to }: Place, { fronted }: Clause): boolean {
  if (claim.measure !== 'workforce' || claim.org === null) return false;
  for (let at = to; at < Math.min(tokens.length - 1, to + 4); at++) {
    if (/^[,;:.]$/.test(word(tokens, at))) break;
    if (word(tokens, at) !== 'in' && word(tokens, at) !== 'at') continue;
    const next = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]);
    const premises = tokens.lower.slice(at + 1, at + 4).some((form) => PREMISES.test(form));
    if (premises || (/^\p{Lu}/u.test(next) && !MONTH.test(next))) return true;
  }
  return /^(?:in|at)$/.test(fronted[0] ?? '') && fronted.some((form) => PREMISES.test(form));
}
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])$/;

const FLOWS = new Set([
  'revenue',
  'exports',
  'imports',
  'production',
  'mine-production',
  'processing',
  'magnet-production',
]);

/** The stretch of time a flow is of, where period or words tell it. */
function spanOf(claim: Claim, { before, inside, after, fronted }: Clause): string | null {
  if (claim.kind !== 'amount' || !FLOWS.has(claim.measure)) return null;
  const words = [...fronted, ...before, ...inside, ...after].join(' ');
  if (/-Q\d$/.test(claim.period ?? '')) return 'quarter';
  if (/-H\d$/.test(claim.period ?? '')) return 'half';
  if (/^\d{4}-\d\d$/.test(claim.period ?? '')) return 'month';
  return /\b(?:annual|for the (?:full |whole )?(?:fiscal |financial )?year)\b/.test(words) ? 'year' : null;
}

/** "facet:kind" for each facet of the claim's measure that its clause tells, sorted. */
export function kindsOf(claim: Claim, clause: Clause, place: Place): string[] {
  const owned = /^(?:its|the|our|their|his|her)$/.test(clause.before.at(-1) ?? '');
  const words = [...clause.fronted, ...clause.before, ...clause.inside, ...clause.after];
  const found = new Set<string>();
  for (const { name, measures, kinds } of FACETS) {
    if (!measures.has(claim.measure) || (name === 'people' && owned)) continue;
    if (name === 'pace' && claim.kind !== 'amount') continue;
    if ((name === 'basis' || name === 'people') && (claim.kind === 'amount') === (name === 'basis')) continue;
    for (const form of words) if (kinds.has(form)) found.add(`${name}:${kinds.get(form)}`);
  }
  const pace = claim.kind === 'amount' && claim.unit === 't' ? paceOf(clause) : null;
  if (pace) found.add(`pace:${pace}`);
  const span = spanOf(claim, clause);
  if (span) found.add(`span:${span}`);
  if (isOfOwn(claim, place)) found.add('whole:own');
  if (isLocal(claim, place, clause)) found.add('site:local');
  return [...found].sort();
}
