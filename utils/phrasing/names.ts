import type { Claim, Measure } from '../claims/claim.ts';
import { termName } from '../glossary/names.ts';
import { regionNames } from '../i18n/formatters.ts';
import { currentLocale } from '../i18n/locale.ts';
import { type MessageKey, t, translatedMaterial } from '../i18n/t.ts';
import { plural } from './numbers.ts';

const NAMED_PLACES = {
  EU: 'place.EU',
  world: 'place.world',
  US: 'place.US',
  GB: 'place.GB',
  CD: 'place.CD',
  KR: 'place.KR',
} as const;
const OWNERS = { EU: 'owner.EU', world: 'owner.world', US: 'owner.US', GB: 'owner.GB' } as const;

/** A place may come from a file and be called as an object's own methods are. */
const messageFor = <K extends MessageKey>(names: Readonly<Record<string, K>>, place: string): K | undefined =>
  Object.hasOwn(names, place) ? names[place] : undefined;

/** A term's name in the reader's language; what has no other name is called as in English. */
export const termWord = (id: string): string => translatedMaterial(id) ?? termName(id);

/** A place's name: "China", "US", "EU", "world". */
export function placeName(place: string): string {
  const own = messageFor(NAMED_PLACES, place);
  if (own) return t(own);
  try {
    return regionNames().of(place) ?? place;
  } catch {
    return place;
  }
}

const INSIDE = {
  US: 'place.in.US',
  EU: 'place.in.EU',
  GB: 'place.in.GB',
  world: 'place.in.world',
  NL: 'place.in.NL',
  PH: 'place.in.PH',
  AE: 'place.in.AE',
} as const;

/** A place's name as it stands inside a sentence: "the US", "China". */
export function placeInside(place: string): string {
  const own = messageFor(INSIDE, place);
  return own ? t(own) : placeName(place);
}

/** A name in the form that owns something: "China’s", "MP Materials’", "The world’s". */
export function ownerName(claim: Pick<Claim, 'place' | 'org'>): string | null {
  const own = claim.org === null && claim.place !== null ? messageFor(OWNERS, claim.place) : undefined;
  if (own) return t(own);
  const name = claim.org ?? (claim.place === null ? null : placeName(claim.place));
  if (name === null) return null;
  return t('owner.other', { name, ends: name.toLowerCase().endsWith('s') ? 's' : 'other' });
}

/** Which noun a measure goes by: "mine production", or for a count of something unnamed by our list, that thing. */
export function measureNoun(claim: Pick<Claim, 'measure' | 'kind' | 'counted'>): string {
  if (claim.measure === 'other') {
    return claim.counted !== null ? plural(claim.counted) : t('measure.other', { kind: claim.kind });
  }
  return t(`measure.${claim.measure}` satisfies MessageKey);
}

/** Measures that are a share by themselves, so that "share of" would say it twice. */
const OWN_SHARE: ReadonlySet<Measure> = new Set(['dependence', 'stake', 'tariff', 'other']);

/** What is measured, with what kind of number it is: "share of reserves", "exports", "rank in reserves". */
export function measurePhrase(claim: Pick<Claim, 'measure' | 'kind' | 'counted'>): string {
  const measure = measureNoun(claim);
  if (claim.kind === 'share' && !OWN_SHARE.has(claim.measure)) return t('measure.share-of', { measure });
  if (claim.kind === 'rank' && claim.measure !== 'other') return t('measure.rank-in', { measure });
  return measure;
}

/** What is measured of which material: "share of reserves of rare earths", "investment in magnets". */
export function measureOf(claim: Pick<Claim, 'measure' | 'kind' | 'counted' | 'material'>): string {
  const measure = measurePhrase(claim);
  const isSaid = claim.measure === 'magnet-production' && claim.material === 'rare-earth-magnets';
  if (claim.material === null || isSaid) return measure;
  // The words between the two depend on the measure, but not in a share or a rank of it.
  const own = claim.kind === 'amount' || claim.kind === 'change' || OWN_SHARE.has(claim.measure);
  const key = own ? claim.measure.replaceAll('-', '_') : 'other';
  const material = termWord(claim.material);
  // Magnets counted of rare-earth magnets are those.
  if (claim.counted !== null && material.endsWith(` ${measure}`)) return material;
  return t('measure.of', { measure, material, measure_key: key });
}

/** The first letter as it stands at a sentence's start. */
export function capitalised(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0x20);
  return words === '' ? '' : first.toLocaleUpperCase(currentLocale()) + words.slice(first.length);
}
