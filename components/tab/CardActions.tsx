import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { ArticleHead, Draft } from '../../utils/messages/schemas.ts';
import { copyPair, copyText } from '../../utils/phrasing/copy.ts';
import { comparisonKey } from '../../utils/relations/key.ts';
import { topicAddress } from '../addresses.ts';
import { Button, DoneButton } from '../Button.tsx';
import { byGravity } from '../claim-view.ts';
import { setApart } from '../corrections/keep-corrections.ts';
import { Icon } from '../Icon.tsx';
import { NoteEditor } from '../NoteEditor.tsx';
import { draftsOn } from '../notes/drafts.ts';
import { keepNote } from '../notes/keep-notes.ts';
import type { PageClaim } from '../page/page-data.ts';
import { newNote } from './new-note.ts';
import { library } from './use-tab.ts';

interface CardActionsProps {
  readonly claim: PageClaim;
  readonly head: ArticleHead;
  /** Told of the correction made, and how to take it back. */
  readonly onCorrected: (undo: () => Promise<unknown>) => void;
}

/** A card of the panel, for the clipboard: with what it does not go together with. */
function copied({ claim, related }: PageClaim, head: ArticleHead): string {
  const [gravest] = byGravity(related);
  const earlier = gravest?.quotes[0];
  return gravest && earlier ? copyPair(gravest.relation, { ...claim, ...head }, earlier) : copyText(claim, head);
}

/** What can be done with a card where there is room for it. */
export function CardActions({ claim, head, onCorrected }: CardActionsProps) {
  const [writing, setWriting] = useState(false);
  const { url } = head;
  const { claim: own } = claim.claim;
  const save = async (draft: Draft) => {
    if (url === null) return;
    await keepNote(library, newNote({ ...head, url }, draft, claim.claim));
    setWriting(false);
  };
  const apart = async (address: string) =>
    onCorrected(await setApart(library, claim.claim, address, byGravity(claim.related)[0]?.reading ?? null));
  return (
    <>
      <p class="row acts">
        {url !== null && (
          <Button icon="note" pressed={writing} onClick={() => setWriting(!writing)}>
            {t('action.note')}
          </Button>
        )}
        <DoneButton
          icon="copy"
          words={t('action.copy')}
          done={t('action.copied')}
          act={() => navigator.clipboard.writeText(copied(claim, head))}
        />
        {url !== null && (
          <Button icon="not-comparable" onClick={() => void apart(url)}>
            {t('action.not-comparable')}
          </Button>
        )}
        {own.measure !== 'other' && (
          <a
            class="b sq"
            href={topicAddress(comparisonKey(own))}
            target="_blank"
            rel="noreferrer"
            aria-label={t('board.open-topic')}
            title={t('board.open-topic')}
          >
            <Icon name="topic" />
          </a>
        )}
      </p>
      {writing && <NoteEditor drafts={draftsOn(`${url} ${own.id}`)} autofocus save={save} />}
    </>
  );
}
