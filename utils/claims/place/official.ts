import type { Context } from '../draft.ts';
import { isOwner } from '../names/mention.ts';
import type { Scene } from '../scene/scene.ts';
import { isQuoted } from '../source/quotation.ts';
import { words } from '../words/word-class.ts';
import { centreOf } from './pronoun.ts';

const WE = words('we our');
/** Who speaks for a country. */
export const OFFICIALS = words(
  `minister ministers secretary undersecretary president premier chancellor commissioner ambassador envoy delegate senator senators sen congressman congresswoman
   lawmaker lawmakers deputy governor king`,
);
const ITS = words('its their');
const MAX_TITLE = 4;
const REACH = 2;

/** The country an office is called by: "Peru's mines minister", "EU commissioner", "the president of Chile", "Chile …, its envoy". */
function ofOffice(scene: Scene, index: number, office: number): string | null {
  const { places } = scene.namesIn(index);
  const beside = places.find(
    (place) =>
      (isOwner(place) || place.role === 'subject') &&
      place.to <= office &&
      office - place.to < MAX_TITLE &&
      !scene.hasFinite(place.to, office),
  );
  const behind = places.find(({ role, from }) => role === 'of' && from > office && from - office <= MAX_TITLE);
  if (beside || behind) return (beside ?? behind)?.id ?? null;
  if (scene.is(office - 1, ITS)) return centreOf(scene, index);
  return scene.base[office] === 'commissioner' && scene.topic.prominence('EU') > 0 ? 'EU' : null;
}

/** The sentence near a quoted figure that tells of an official, with where it does; a house has a president too. */
function officialNear({ scene, view }: Context): { index: number; at: number } | null {
  for (let index = view.index; index >= Math.max(0, view.index - REACH); index--) {
    const { from, to } = scene.reading.sentences[index] as { from: number; to: number };
    const at = scene.first(from, to, OFFICIALS);
    if (at >= 0) return scene.namesIn(index).companies.length === 0 ? { index, at } : null;
    if (!scene.follows(index)) return null;
  }
  return null;
}

/** Whether an official speaks of "us" in a quotation, and for which country where he is called by one. */
export function spokenFor(c: Context): { readonly place: string | null } | null {
  const { scene, view, spot } = c;
  if (!view.says(WE) || scene.first(view.from, spot.from, WE) < 0 || !isQuoted(c)) return null;
  const official = officialNear(c);
  return official ? { place: ofOffice(scene, official.index, official.at) } : null;
}
