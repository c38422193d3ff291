import { t } from '../../utils/i18n/t.ts';
import { phraseDay } from '../../utils/phrasing/time.ts';
import { COUNTED, phraseOrigin } from '../../utils/phrasing/verdict.ts';
import { articleAddress } from '../addresses.ts';
import { Glyph, VERDICT_CLASS } from '../Glyph.tsx';
import type { PageArticle } from '../page/page-data.ts';
import { Section } from '../page/Section.tsx';

/** The articles read before that this page's numbers agree with or not, the gravest first. */
export function BeforePane({ articles, all }: { articles: readonly PageArticle[]; all: number }) {
  if (articles.length === 0) return <p class="card soft">{t('panel.before.none', { articles: all })}</p>;
  return (
    <Section id="before" title={t('panel.before.title')} count={articles.length}>
      {articles.map((article) => (
        <article class="card" key={article.id} data-card tabIndex={-1}>
          <h3 lang={article.lang ?? undefined} dir="auto">
            <a href={articleAddress(article.id)} target="_blank" rel="noreferrer">
              {article.title}
            </a>
          </h3>
          <p class="meta">{lineOf(article)}</p>
          <p class="vc">
            {COUNTED.filter(([verdict]) => article.counts[verdict] > 0).map(([verdict, key]) => (
              <span class={VERDICT_CLASS[verdict]} key={verdict}>
                <Glyph name={verdict} />
                {t(key, { count: article.counts[verdict] })}
              </span>
            ))}
          </p>
        </article>
      ))}
    </Section>
  );
}

const lineOf = ({ site, published, origin }: PageArticle) =>
  [site, published === null ? '' : phraseDay(published), phraseOrigin(origin)].filter(Boolean).join(' · ');
