import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { FullFileButton } from '../../components/export/FullFileButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { t } from '../../utils/i18n/t.ts';
import { lostAddresses } from '../../utils/library/addresses.ts';
import { fullFileDue, fullFileSaved } from '../../utils/library/full-file.ts';
import { dismissLoss, type Loss, lookAfter, lossOf } from '../../utils/library/sentinel.ts';
import { tellChanged } from '../../utils/messages/changes.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { readSettings } from '../../utils/settings.ts';
import { library, useLibrary } from './use-library.ts';

const now = () => new Date().toISOString();

/** What the reader must know of the library as a whole: that it was lost, or has been in no file for long. */
export function Notices() {
  const [loss, setLoss] = useState<(Loss & { isNamed: boolean }) | null>(null);
  useEffect(() => {
    const look = async () => {
      if (await lookAfter(library, now()).catch(() => false)) await tellChanged('notes', 'corrections');
      const told = await lossOf();
      const named = told ? await library.use(lostAddresses).catch(() => []) : [];
      setLoss(told && { ...told, isNamed: named.length > 0 });
    };
    look();
  }, []);
  if (loss) return <Lost {...loss} done={() => void dismissLoss().then(() => setLoss(null))} />;
  return <Due />;
}

function Lost({ articles, notes, at, back, isNamed, done }: Loss & { isNamed: boolean; done: () => void }) {
  return (
    <section class="panel pad" role="alert">
      <p class="row">
        <Icon name="alert" /> <b>{t('loss.title')}</b>
      </p>
      <p>{t('loss.body', { articles, notes, time: phraseOwnTime(Date.parse(at)) })}</p>
      <p>{back > 0 ? t('loss.back', { notes: back }) : t('loss.no-copy')}</p>
      {isNamed && (
        <p>
          <a href="#storage">{t('loss.which')}</a>
        </p>
      )}
      <p class="row">
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
