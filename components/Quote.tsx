import { isLinkable } from '../utils/exchange/address.ts';
import { t } from '../utils/i18n/t.ts';
import type { Quote as EarlierQuote } from '../utils/messages/schemas.ts';
import { phraseCited } from '../utils/phrasing/cited.ts';
import { excerpt } from '../utils/phrasing/excerpt.ts';
import type { Verdict } from '../utils/relations/relation.ts';
import { passageAddress } from '../utils/text/fragment.ts';
import { Glyph } from './Glyph.tsx';

/** Someone else's words, the number in them set strong. `at` is its UTF-16 place in the sentence. */
export function Quote(props: { sentence: string; at: number; words: string; lang?: string | null; most?: number }) {
  const { before, words, after } = excerpt(props.sentence, props.at, props.words, props.most);
  return (
    <p class="q" lang={props.lang ?? 'en'} dir="auto">
      {before}
      <b>{words}</b>
      {after}
    </p>
  );
}

function PassageLink({ quote }: { quote: Pick<EarlierQuote, 'url' | 'passage' | 'site'> }) {
  const address = passageAddress(quote.url, quote.passage.quote);
  if (!isLinkable(address)) return null;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={`${t('quote.open')}, ${quote.site}`}
      title={t('quote.open')}
    >
      ↗
    </a>
  );
}

/** Who, when, from whom, with the way there. */
type Cited = Pick<EarlierQuote, 'url' | 'passage' | 'site' | 'published' | 'origin'>;

export function CiteLine({ quote, others = [] }: { quote: Cited; others?: readonly string[] }) {
  return (
    <span class="meta">
      <b>{quote.site}</b> · {phraseCited(quote, others)}
      {'\u00a0'}
      <PassageLink quote={quote} />
    </span>
  );
}

/** An earlier quote with its verdict and its source. */
export function Cite({
  verdict,
  quote,
  others,
}: {
  verdict: Verdict;
  quote: EarlierQuote;
  others?: readonly string[];
}) {
  return (
    <div class="cite">
      <Glyph name={verdict} label={t(VERBS[verdict])} />
      <Quote sentence={quote.sentence} at={quote.at} words={quote.claim.text} />
      <CiteLine quote={quote} others={others ?? []} />
    </div>
  );
}

const VERBS = {
  agrees: 'verdict.agrees.verb',
  contradicts: 'verdict.contradicts.verb',
  tension: 'verdict.in-tension',
} as const;
