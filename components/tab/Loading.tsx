import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { ArticleHead as Head } from '../../utils/messages/schemas.ts';
import { ArticleHead } from '../page/Page.tsx';

const PATIENCE = 200;

/** The shape of what comes, and only where it does not come at once. Nothing moves. */
export function Loading({ head }: { head: Head | null }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <>
      {head && <ArticleHead head={head} />}
      <div class="verdict loading">
        <p role="status">{t('state.loading')}</p>
      </div>
      <div class="sec" aria-hidden="true">
        <div class="card ghosts">
          <span class="ghost" />
          <span class="ghost" />
          <span class="ghost" />
        </div>
      </div>
    </>
  );
}
