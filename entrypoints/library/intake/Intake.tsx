import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { Taken } from './take-in.ts';

type Work = { readonly taken: readonly Taken[]; readonly running: boolean };

/** Fills the library from what is there already: the tabs that are open, pages that were saved. Says of each what became of it. */
export function Intake() {
  const [work, setWork] = useState<Work | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const run = async (from: 'tabs' | 'files') => {
    const chosen = [...(files.current?.files ?? [])];
    ending.current = new AbortController();
    setWork({ taken: [], running: true });
    // The engine is large, and needed here alone.
    const { fromFiles, fromTabs, takeIn } = await import('./take-in.ts');
    const tell = (one: Taken) => setWork((before) => ({ taken: [...(before?.taken ?? []), one], running: true }));
    await takeIn(from === 'tabs' ? fromTabs() : fromFiles(chosen), tell, ending.current.signal);
    if (files.current) files.current.value = '';
    setWork((before) => before && { ...before, running: false });
  };
  const busy = work?.running ?? false;
  return (
    <>
      <Button icon="plus" look="edge" disabled={busy} onClick={() => void run('tabs')}>
        {t('intake.tabs')}
      </Button>
      <Button icon="import" look="edge" disabled={busy} onClick={() => files.current?.click()}>
        {t('intake.files')}
      </Button>
      <input
        ref={files}
        class="sr"
        type="file"
        multiple
        tabIndex={-1}
        accept=".html,.htm,.txt,text/html,text/plain"
        aria-label={t('intake.files')}
        onChange={() => void run('files')}
      />
      {work && <Report work={work} onStop={() => ending.current.abort()} onClose={() => setWork(null)} />}
    </>
  );
}

const isIn = ({ outcome }: Taken) => outcome === 'new' || outcome === 'known';

function Report({ work, onStop, onClose }: { work: Work; onStop: () => void; onClose: () => void }) {
  const { taken, running } = work;
  const fresh = taken.filter(({ outcome }) => outcome === 'new').length;
  const known = taken.filter(({ outcome }) => outcome === 'known').length;
  const refused = taken.filter((one) => !isIn(one));
  return (
    <section class="panel intake" aria-label={t('intake.report')}>
      <p class="row">
        <span class="grow" role="status">
          {t(running ? 'intake.running' : 'intake.done', { fresh, known, refused: refused.length })}
        </span>
        <Button onClick={running ? onStop : onClose}>{t(running ? 'action.cancel' : 'action.close')}</Button>
      </p>
      {refused.length > 0 && (
        <ul class="soft">
          {refused.slice(0, 50).map(({ name, outcome }, index) => (
            <li key={`${index} ${name}`}>
              <b>{name || t('page.untitled')}</b>{' '}
              {t(`intake.refused.${outcome as Exclude<typeof outcome, 'new' | 'known'>}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
