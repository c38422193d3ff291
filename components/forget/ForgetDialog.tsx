import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Library } from '../../utils/library/open.ts';
import { type Reach, reachOf } from '../../utils/library/reach.ts';
import { Button } from '../Button.tsx';
import { type Fault, faultFrom } from '../fault.ts';
import { type Forgotten, forgetNow, forgettingOf, hostsIn, type Span } from './forgetting.ts';

interface ForgetDialogProps {
  readonly library: Library;
  readonly onClose: () => void;
  readonly onDone: (outcome: Forgotten | Fault) => void;
}

const SPANS: readonly Span[] = ['hour', 'site', 'everything'];
const NOTHING: Reach = { articles: 0, notes: 0, corrections: 0 };

/** Asks what is to be forgotten, says what would go, and takes notes along only where they are ticked. */
export function ForgetDialog({ library, onClose, onDone }: ForgetDialogProps) {
  const fail = (error: unknown) => onDone(faultFrom(error));
  const dialog = useRef<HTMLDialogElement>(null);
  const [span, setSpan] = useState<Span>('hour');
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [host, setHost] = useState('');
  const [reach, setReach] = useState<Reach>(NOTHING);
  const [own, setOwn] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    hostsIn(library).then((found) => {
      setHosts(found);
      setHost(found[0] ?? '');
    }, fail);
  }, []);
  useEffect(() => {
    let late = false;
    library
      .use((db) => reachOf(db, forgettingOf(span, host)))
      .then(
        (found) => late || setReach(found),
        (error) => late || fail(error),
      );
    return () => {
      late = true;
    };
  }, [span, host]);
  const forget = () => forgetNow(library, forgettingOf(span, host), own).then(onDone, fail);
  const { notes, corrections } = reach;
  const both = notes > 0 && corrections > 0 ? 'yes' : 'no';
  return (
    <dialog ref={dialog} class="ask" onClose={onClose} aria-labelledby="forget-title">
      <h2 id="forget-title">{t('forget.title')}</h2>
      {SPANS.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="span" checked={span === one} onChange={() => setSpan(one)} />
          {t(`forget.${one}`)}
        </label>
      ))}
      {span === 'site' && (
        <select
          class="field"
          aria-label={t('forget.site-label')}
          value={host}
          onChange={(event) => setHost(event.currentTarget.value)}
        >
          {hosts.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <p class="soft">{t('forget.counts', { articles: reach.articles })}</p>
      {notes + corrections > 0 && (
        <>
          <label class="choice">
            <input type="checkbox" checked={own} onChange={(event) => setOwn(event.currentTarget.checked)} />
            {t('forget.own', { notes, corrections, both })}
          </label>
          <p class="meta">{t('forget.own.stay')}</p>
        </>
      )}
      <p class="row acts">
        <Button
          look="main"
          disabled={reach.articles + (own ? notes + corrections : 0) === 0}
          onClick={() => void forget()}
        >
          {t('forget.do')}
        </Button>
        <Button look="edge" onClick={() => dialog.current?.close()}>
          {t('action.cancel')}
        </Button>
      </p>
    </dialog>
  );
}
