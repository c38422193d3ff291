import { currentLocale } from '../i18n/locale.ts';
import { type Part, t, tParts } from '../i18n/t.ts';
import type { Summary } from '../messages/requests.ts';
import type { Verdict } from '../relations/relation.ts';

/** How many relations of each kind a page has with what was read before. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export const countsOf = ({ contradictions, tensions, agreements }: Summary): VerdictCounts => ({
  contradicts: contradictions,
  tension: tensions,
  agrees: agreements,
});

/** A run of the verdict line; `verdict` where it counts one and leads to its section, `tail` what only explains. */
export interface VerdictPart {
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly tail: boolean;
}

/** The verdicts, the gravest first, each with the message that counts it. */
export const COUNTED = [
  ['contradicts', 'verdict.line.contradictions'],
  ['tension', 'verdict.line.tensions'],
  ['agrees', 'verdict.line.agreements'],
] as const;

const words = (text: string, tail = false): VerdictPart => ({ text, verdict: null, tail });

/**
 * The verdict in a line, in parts of which each count can lead to its section:
 * "2 contradictions, 1 tension and 5 agreements with 12 articles read before".
 */
export function phraseVerdict(counts: VerdictCounts, articles: number): VerdictPart[] {
  const counted = COUNTED.filter(([verdict]) => counts[verdict] > 0);
  if (counted.length === 0) return [words(t('verdict.line.nothing', { articles }))];
  const texts = counted.map(([verdict, key]) => t(key, { count: counts[verdict] }));
  const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).formatToParts(texts);
  let next = 0;
  const line = list.map((part): VerdictPart => {
    if (part.type === 'literal') return words(part.value);
    return { text: part.value, verdict: counted[next++]?.[0] ?? null, tail: false };
  });
  const lead = counts.contradicts === 0 ? [words(`${t('verdict.line.no-contradictions')} `)] : [];
  return [...lead, ...line, words(` ${t('verdict.line.with', { articles })}`, true)];
}

/** The names of all origins there are, as a list; null where some are not known by name. */
const listed = (origins: number, names: readonly string[]): string | null =>
  origins === 0 || names.length !== origins ? null : new Intl.ListFormat(currentLocale()).format(names);

/**
 * Why a claim is said to agree: how many articles say the same, from how many origins that are not this page's own, and
 * from which, where they are few.
 */
export function phraseAgreement(articles: number, origins: number, names: readonly string[] = []): Part[] {
  if (origins === 0) return tParts('agree.same-origin', { articles });
  const list = listed(origins, names);
  const same =
    list === null
      ? tParts('agree.origins', { articles, origins })
      : tParts('agree.named', { articles, origins, names: list });
  const copies = articles - origins;
  if (copies <= 0) return same;
  return [...same, { text: ' ', style: 'plain' }, ...tParts('agree.copies', { copies })];
}

/** "5 articles, 3 origins"; where all are known by name, "3 articles, 1 origin: Newswire". */
export function phraseOrigins(articles: number, origins: number, names: readonly string[] = []): string {
  const list = listed(origins, names);
  return list === null
    ? t('origins.count', { articles, origins })
    : t('origins.named', { articles, origins, names: list });
}

/** Where an article has its numbers from: "origin: Newswire", "no origin named". */
export const phraseOrigin = (origin: string | null): string =>
  origin === null ? t('origin.none') : t('origin.named', { origin });

/** The word a verdict goes by on its badge. */
export const verdictWord = (verdict: Verdict): string => t(`verdict.${verdict}`);
