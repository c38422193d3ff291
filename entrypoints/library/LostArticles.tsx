import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { saveFile } from '../../components/export/save-file.ts';
import { ShowMore } from '../../components/pages/FilterRow.tsx';
import { isLinkable } from '../../utils/exchange/address.ts';
import { linkTo, plainLine } from '../../utils/exchange/escape.ts';
import { fileName } from '../../utils/exchange/exchange.ts';
import { t } from '../../utils/i18n/t.ts';
import { type Address, dropLostAddresses, lostAddresses } from '../../utils/library/addresses.ts';
import { hostOf } from '../../utils/library/articles.ts';
import { ownDay } from '../../utils/phrasing/own-day.ts';
import { phraseOwnDay } from '../../utils/phrasing/time.ts';
import { useLibrary } from './use-library.ts';

/** Articles drawn at first, and with each "Show more". */
const PAGE = 50;

function save(lost: readonly Address[]): void {
  const lines = lost.map(({ url, title, read }) => `- ${linkTo(plainLine(title), url)} (${ownDay(read)})\n`);
  const blob = new Blob([`# ${t('lost.title')}\n\n`, ...lines], { type: 'text/markdown' });
  saveFile({ name: fileName('lost', { extension: 'md' }), blob });
}

/** The articles that went with a library the browser deleted, to be opened and read again; nothing where none did. */
export function LostArticles() {
  const [limit, setLimit] = useState(PAGE);
  const { value: lost, read } = useLibrary(lostAddresses, []);
  if (!lost || lost.length === 0) return null;
  return (
    <section class="panel pad" aria-labelledby="lost">
      <h2 id="lost">{t('lost.title')}</h2>
      <p class="soft">{t('lost.body')}</p>
      <ul class="copies">
        {lost.slice(0, limit).map((one) => (
          <LostArticle key={one.url} {...one} />
        ))}
      </ul>
      <ShowMore more={lost.length > limit} onMore={() => setLimit(limit + PAGE)} />
      <p class="row">
        <Button icon="export" look="edge" onClick={() => save(lost)}>
          {t('lost.save')}
        </Button>
        <Button icon="delete" look="edge" onClick={() => void dropLostAddresses().then(read)}>
          {t('lost.drop')}
        </Button>
      </p>
    </section>
  );
}

function LostArticle({ url, title, read }: Address) {
  return (
    <li class="row">
      <span class="grow">
        {isLinkable(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </span>
      <span class="muted">
        {hostOf(url)} · {phraseOwnDay(read)}
      </span>
    </li>
  );
}
