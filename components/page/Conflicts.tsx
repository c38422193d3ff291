import { t } from '../../utils/i18n/t.ts';
import type { ToldDifferently } from '../../utils/library/conflicts.ts';
import { phraseConflict } from '../../utils/phrasing/conflict.ts';
import { Origins } from '../Origins.tsx';
import { CiteLine, Quote } from '../Quote.tsx';
import { Section } from './Section.tsx';

const wordsOf = ({ passage }: ToldDifferently['own']) => passage.quote.exact;

/** Who acted, or from which day a measure applies, where other articles tell it differently. */
export function Conflicts({ conflicts, lang }: { conflicts: readonly ToldDifferently[]; lang: string | null }) {
  if (conflicts.length === 0) return null;
  return (
    <Section id="conflicts" glyph="tension" title={t('page.conflicts')} count={conflicts.length}>
      {conflicts.map(({ kind, own, quotes, articles, origins, names }) => (
        <article class="card" key={`${kind} ${own.sentence} ${quotes[0]?.url}`}>
          <Quote sentence={own.sentence} at={own.at} words={wordsOf(own)} lang={lang} />
          {quotes[0] && <p>{phraseConflict(kind, wordsOf(own), wordsOf(quotes[0]))}</p>}
          {quotes.map((quote) => (
            <div class="cite" key={quote.url}>
              <Quote sentence={quote.sentence} at={quote.at} words={wordsOf(quote)} />
              <CiteLine quote={quote} />
            </div>
          ))}
          <p class="meta">
            <Origins articles={articles} origins={origins} names={names} />
          </p>
        </article>
      ))}
    </Section>
  );
}
