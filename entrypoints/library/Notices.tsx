import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FullFileButton } from '../../components/export/FullFileButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { t } from '../../utils/i18n/t.ts';
import { type Copy, listCopies, restoreCopy } from '../../utils/library/copies.ts';
import { fullFileDue, fullFileSaved } from '../../utils/library/full-file.ts';
import { dismissLoss, type Loss, lookAfter, lossOf } from '../../utils/library/sentinel.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { readSettings } from '../../utils/settings.ts';
import { library, useLibrary } from './use-library.ts';

const now = () => new Date().toISOString();
const when = (instant: string) => phraseOwnTime(Date.parse(instant));

/** What the reader must know of the library as a whole: that it was lost, or has been in no file for long. */
export function Notices() {
  const [loss, setLoss] = useState<{ loss: Loss; copy: Copy | null } | null>(null);
  useEffect(() => {
    const look = async () => {
      await lookAfter(library, now()).catch(() => undefined);
      const found = await lossOf();
      setLoss(found && { loss: found, copy: (await listCopies())[0] ?? null });
    };
    look();
  }, []);
  if (loss) return <Lost {...loss} done={() => void dismissLoss().then(() => setLoss(null))} />;
  return <Due />;
}

function Lost({ loss, copy, done }: { loss: Loss; copy: Copy | null; done: () => void }) {
  const [failed, setFailed] = useState(false);
  const restore = async (made: string) => {
    try {
      await restoreCopy(library, made);
      await tellChanged('notes', 'corrections');
      done();
    } catch {
      setFailed(true);
    }
  };
  const { articles, notes, at } = loss;
  return (
    <section class="panel pad" role="alert">
      <p>
        <Icon name="alert" /> <b>{t('loss.title')}</b>
      </p>
      <p>{t('loss.body', { articles, notes, time: when(at) })}</p>
      <p>{copy ? t('loss.copy', { notes: copy.notes, time: when(copy.made) }) : t('loss.no-copy')}</p>
      {failed && <p>{t('copies.failed')}</p>}
      <p class="row">
        {copy && (
          <Button look="main" onClick={() => void restore(copy.made)}>
            {t('copies.restore')}
          </Button>
        )}
        <Button look="edge" onClick={done}>
          {t('loss.dismiss')}
        </Button>
      </p>
    </section>
  );
}

function Due() {
  const [saved, setSaved] = useState(false);
  const { value: due, read } = useLibrary(
    async (db) => ({ days: await fullFileDue(db, await readSettings(), new Date()) }),
    [],
  );
  if (!due || due.days === null) return null;
  return (
    <section class="panel pad">
      <p>{t('full-file.due', { days: due.days })}</p>
      <p class="row">
        <FullFileButton library={library} onSaved={() => setSaved(true)} />
        {!saved && <Button onClick={() => void fullFileSaved(now()).then(read)}>{t('full-file.later')}</Button>}
      </p>
    </section>
  );
}
