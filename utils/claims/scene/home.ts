import { REGION } from '../data/place-groups.ts';
import { countryOfMoney } from '../measure/units.ts';
import { isOwner, type Mention, type Role } from '../names/mention.ts';
import { titleText } from '../names/name-title.ts';
import { findPlaces } from '../place/places.ts';
import { words } from '../words/word-class.ts';
import type { Scene } from './scene.ts';

/** What a state has, and what is told of where an article is at home. */
const STATE_HAS = words(
  `government governments ministry minister ministers president premier parliament senate congress cabinet treasury court courts customs army police
   lawmakers senators senator regulator regulators agency authorities voters election elections opposition taxpayers budget constitution`,
);
const ABROAD: ReadonlySet<Role> = new Set(['to', 'on', 'from', 'unlike', 'with', 'for']);
const MAX_OFFICE = 3;
const [IN_TITLE, OF_STATE, LEAST] = [2, 2, 3];

/** How much a place's name says that the article is at home there: its towns, offices and what its state has. */
function weightOf(scene: Scene, place: Mention): number {
  if (isOwner(place) && scene.first(place.to, place.to + MAX_OFFICE, STATE_HAS) >= 0) return OF_STATE;
  if (!place.indirect && !place.office) return 0;
  return ABROAD.has(place.role) ? 0.5 : 1;
}

/** Whether a place in a headline begins the name of an office: "British Geological Survey counts cobalt" tells nothing of whose the news is. */
export const beginsOffice = ({ names }: Scene, title: string, at: number): boolean =>
  names.runs.some((run) => run.core - run.from > 1 && title.startsWith(run.name, at) && names.isOffice(run));

/** The country an article is at home in, by the towns and offices, the state and the money it speaks of up to a sentence; null where it is none's more than another's. */
export function homeOf(scene: Scene, last: number): string | null {
  const tally = new Map<string, number>();
  const add = (id: string, weight: number) => {
    if (id !== 'world' && id !== REGION) tally.set(id, (tally.get(id) ?? 0) + weight);
  };
  const { title, quantities } = scene.reading;
  if (title) {
    const text = titleText(title);
    for (const { id, role, from } of findPlaces(text, 0, text.tokens.length))
      if (!ABROAD.has(role) && !beginsOffice(scene, title, text.tokens.start[from] as number)) add(id, IN_TITLE);
  }
  for (let index = 0; index < last; index++)
    for (const place of scene.namesIn(index).places) if (!place.index) add(place.id, weightOf(scene, place));
  for (const { unit } of quantities) {
    const country = countryOfMoney(unit);
    if (country !== null) add(country, 1);
  }
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST || (second && 2 * second[1] > first[1])) return null;
  return first[0];
}
