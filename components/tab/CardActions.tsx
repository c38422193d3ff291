import { t } from '../../utils/i18n/t.ts';
import { deleteCorrection, saveCorrection } from '../../utils/library/corrections.ts';
import type { ArticleHead, Correction } from '../../utils/messages/schemas.ts';
import { announce } from '../../utils/messages/send.ts';
import { copyText } from '../../utils/phrasing/copy.ts';
import { Button } from '../Button.tsx';
import { byGravity } from '../claim-view.ts';
import type { PageClaim } from '../page/page-data.ts';
import { library } from './use-tab.ts';

interface CardActionsProps {
  readonly claim: PageClaim;
  readonly head: ArticleHead;
  /** Told of the correction made, and how to take it back. */
  readonly onCorrected: (undo: () => Promise<unknown>) => void;
}

const changed = () => announce('library.changed', { kinds: ['corrections'] });

async function setApart({ claim, related }: PageClaim, url: string): Promise<() => Promise<unknown>> {
  const correction: Correction = {
    id: crypto.randomUUID(),
    what: 'not-comparable',
    url,
    claim,
    reading: byGravity(related)[0]?.reading ?? null,
    made: new Date().toISOString(),
  };
  await library.use((db) => saveCorrection(db, correction));
  await changed();
  return () => library.use((db) => deleteCorrection(db, correction.id)).then(changed);
}

/** What can be done with a card where there is room for it. */
export function CardActions({ claim, head, onCorrected }: CardActionsProps) {
  const { url } = head;
  return (
    <p class="row acts">
      <Button icon="copy" onClick={() => void navigator.clipboard.writeText(copyText(claim.claim, head))}>
        {t('action.copy')}
      </Button>
      {url !== null && (
        <Button icon="not-comparable" onClick={() => void setApart(claim, url).then(onCorrected)}>
          {t('action.not-comparable')}
        </Button>
      )}
    </p>
  );
}
