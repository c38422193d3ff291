import { useState } from 'preact/hooks';
import { LinkButton } from '../../components/Button.tsx';
import { ExportButton } from '../../components/export/ExportButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { State } from '../../components/State.tsx';
import { FaultState } from '../../components/tab/TabStates.tsx';
import { t } from '../../utils/i18n/t.ts';
import type { ArticleRecord } from '../../utils/library/records.ts';
import type { Database } from '../../utils/library/schema.ts';
import { phraseDay, phraseOwnTime } from '../../utils/phrasing/time.ts';
import { library, useLibrary } from './use-library.ts';

/** Rows drawn at first, and with each "Show more". */
const PAGE = 100;

/** The articles read last, the newest first; of those, the ones with all of the words. */
async function articlesWith(
  db: Database,
  words: string,
  limit: number,
): Promise<{ rows: ArticleRecord[]; more: boolean }> {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rows: ArticleRecord[] = [];
  let cursor = await db.transaction('articles').store.index('lastRead').openCursor(null, 'prev');
  while (cursor && rows.length < limit) {
    const { title, site, host } = cursor.value;
    const text = `${title} ${site} ${host}`.toLocaleLowerCase();
    if (wanted.every((word) => text.includes(word))) rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return { rows, more: cursor !== null };
}

export function Articles() {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const { value, fault, read } = useLibrary((db) => articlesWith(db, words, limit), [words, limit]);
  if (fault) return <FaultState fault={fault} retry={read} />;
  const isEmpty = value !== null && value.rows.length === 0;
  if (isEmpty && words === '') {
    const body = [{ text: t('library.empty.body'), style: 'plain' }] as const;
    return <State icon="article" title={t('library.empty')} body={[body]} />;
  }
  return (
    <>
      <header>
        <h1 class="grow">{t('library.articles')}</h1>
        <ExportButton library={library} scope={{ what: 'all' }} words={t('foot.export')} look="edge" />
      </header>
      <div class="chips">
        <label class="field search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.search')}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
      </div>
      {isEmpty ? <p class="muted">{t('library.empty-found')}</p> : value && <Table rows={value.rows} />}
      {value?.more && (
        <p>
          <LinkButton onClick={() => setLimit(limit + PAGE)}>{t('library.more')}</LinkButton>
        </p>
      )}
    </>
  );
}

function Table({ rows }: { rows: readonly ArticleRecord[] }) {
  return (
    <div class="panel wide">
      <table>
        <thead>
          <tr>
            <th class="title">{t('library.col.title')}</th>
            <th>{t('library.col.site')}</th>
            <th>{t('library.col.published')}</th>
            <th>{t('library.col.origin')}</th>
            <th class="r">{t('library.col.claims')}</th>
            <th>{t('library.col.read')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((article) => (
            <tr key={article.id}>
              <td class="t" lang={article.lang ?? undefined} dir="auto">
                <a href={`#article/${article.id}`}>{article.title}</a>
              </td>
              <td class="soft keep">{article.site}</td>
              <td class="soft keep">{article.published ? phraseDay(article.published) : t('library.undated')}</td>
              <td class="soft">{article.origin === article.site ? t('library.none-named') : article.origin}</td>
              <td class="r">{article.claims}</td>
              <td class="soft keep">{phraseOwnTime(Date.parse(article.lastRead))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
