/** What the words around a run say of what it names. */
export interface Standing {
  company: number;
  /** How much of what acts with figures, or is pointed back to by "its", it is. */
  acts: number;
  person: number;
  office: number;
  /** How much of what speaks for an office says where something is. */
  site: number;
  count: number;
  /** Seen after "in", "at", "near": rather a place than who acts. */
  located: boolean;
  /** Seen where no sentence or line begins, so that the capital letter is its own. */
  inside: boolean;
  /** The longest form of the name as written. */
  name: string;
}

/** "KMDC", "ReSmelt": not the capital of a sentence's beginning alone. */
const OWN_CAPITALS = /.\p{Lu}/u;
const MAY_BE_NOUN = /(?:[^siuy]s|[aeo]ys|ing|[st]ion|ment|ness|ity|ism|[ae]nce|al|th|age)$/;
const NOUN_OF_DOING = /(?:ing|[st]ion|ment|ness|ity|ism|[ae]nce)$/;
/** Whether the capital letter is a name's, and not that of a sentence's beginning alone. */
export const isName = ({ inside, name, count }: Standing): boolean =>
  inside || name.includes(' ') || OWN_CAPITALS.test(name) || (count > 1 && !MAY_BE_NOUN.test(name));

/** How much must speak for a company, and how much where the name may be a noun of doing. */
const [LEAST, LEAST_OF_DOING] = [3, 9];
/** A word that may be none is a name neither for what it does nor, where it is one of doing, for what companies have. */
export function isCompany(standing: Standing): boolean {
  const { company, acts, person, office, name } = standing;
  const most = company + acts;
  if (most < LEAST || most <= person || most <= office) return false;
  const named = isName(standing);
  const least = named || !NOUN_OF_DOING.test(name) ? LEAST : LEAST_OF_DOING;
  const evidence = named ? most : company;
  return evidence >= least && evidence > person && evidence > office;
}

/** Of a name that nothing is known of yet. */
export const unknown = (name: string): Standing => ({
  company: 0,
  acts: 0,
  person: 0,
  office: 0,
  site: 0,
  count: 0,
  located: false,
  inside: false,
  name,
});
