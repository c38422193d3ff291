import { useEffect, useState } from 'preact/hooks';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Copies } from '../../components/copies/Copies.tsx';
import { FullFileButton } from '../../components/export/FullFileButton.tsx';
import { useForgetting } from '../../components/forget/use-forgetting.tsx';
import { KEEP_DAYS, withChosen } from '../../components/keep-days.ts';
import { FaultState } from '../../components/tab/TabStates.tsx';
import { t } from '../../utils/i18n/t.ts';
import { rebuild } from '../../utils/library/catalogue.ts';
import { type Size, sizesOf } from '../../utils/library/sizes.ts';
import { phraseBytes } from '../../utils/phrasing/bytes.ts';
import { changeSettings, onSettings, readSettings } from '../../utils/settings.ts';
import { LostArticles } from './LostArticles.tsx';
import { library, useLibrary } from './use-library.ts';

const COLOURS = { read: 'a', search: 'b', own: 'c' } as const;

/** What the browser says of the room there is; null where it says nothing. */
function useOffer(): number | null {
  const [offer, setOffer] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ quota }) => setOffer(quota ?? null),
      () => undefined,
    );
  }, []);
  return offer;
}

/** What takes room, how long it is kept, and the ways to delete. */
export function Storage() {
  const offer = useOffer();
  const { value: sizes, fault, read } = useLibrary(sizesOf, []);
  const forgetting = useForgetting(library);
  if (fault) return <FaultState fault={fault} retry={read} />;
  if (!sizes) return null;
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <header>
        <div class="grow">
          <h1>{t('nav.storage')}</h1>
          <p class="soft">{t('storage.lead')}</p>
        </div>
      </header>
      <div class="panel">
        <p class="total">
          <span class="value">{phraseBytes(total)}</span>{' '}
          {offer !== null && <span class="muted">{t('storage.of', { offer: phraseBytes(offer) })}</span>}
        </p>
        <div class="meter" aria-hidden="true">
          {sizes.map(({ kind, bytes }) => (
            <i key={kind} class={`part-${COLOURS[kind]}`} style={{ inlineSize: `${(bytes / (total || 1)) * 100}%` }} />
          ))}
        </div>
        <Table sizes={sizes} again={read} />
      </div>
      <LostArticles />
      <div class="two">
        <section class="panel pad" aria-labelledby="copies">
          <h2 id="copies">{t('copies.title')}</h2>
          <Copies library={library} />
          <p class="row">
            <FullFileButton library={library} />
          </p>
        </section>
        <Retention />
        <section class="panel pad" aria-labelledby="deleting">
          <h2 id="deleting">{t('storage.delete')}</h2>
          <p class="soft">{t('storage.delete.body')}</p>
          <p class="row">
            <Button icon="delete" look="edge" onClick={forgetting.ask}>
              {t('options.forget.do')}
            </Button>
          </p>
        </section>
      </div>
      {forgetting.shown}
    </>
  );
}

function wordsOf({ kind, counts }: Size): string {
  if (kind === 'search') return t('storage.search.body');
  if (kind === 'own') {
    return t('storage.own.counts', { notes: counts.notes ?? 0, corrections: counts.corrections ?? 0 });
  }
  return t('storage.read.counts', { articles: counts.articles ?? 0, claims: counts.claims ?? 0 });
}

function Table({ sizes, again }: { sizes: readonly Size[]; again: () => void }) {
  return (
    <table class="folds">
      <caption class="sr">{t('storage.table')}</caption>
      <tbody>
        {sizes.map((size) => (
          <tr key={size.kind}>
            <th scope="row" class="kind">
              <i class={`part-${COLOURS[size.kind]}`} />
              {t(`storage.${size.kind}`)}
            </th>
            <td class="soft">{wordsOf(size)}</td>
            <td class="r num">{phraseBytes(size.bytes)}</td>
            <td class="r again">{size.kind === 'search' && <Rebuild done={again} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Makes the catalogue anew, with progress; leaving the page ends it, and it goes on at the next visit. */
function Rebuild({ done }: { done: () => void }) {
  const [part, setPart] = useState<number | null>(null);
  const [ending] = useState(() => new AbortController());
  useEffect(() => () => ending.abort(), []);
  const run = async () => {
    setPart(0);
    await library.use((db) => rebuild(db, ending.signal, setPart));
    setPart(null);
    done();
  };
  if (part !== null) return <span role="status">{t('library.making', { part })}</span>;
  return <LinkButton onClick={() => void run()}>{t('storage.rebuild')}</LinkButton>;
}

const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** How long articles are kept, and what that would remove now. */
function Retention() {
  const [keepDays, setKeepDays] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const ending = new AbortController();
    readSettings().then((settings) => setKeepDays(settings.keepDays));
    onSettings((settings) => setKeepDays(settings.keepDays), ending.signal);
    return () => ending.abort();
  }, []);
  const choices = withChosen(KEEP_DAYS, keepDays ?? null);
  const { value: counts } = useLibrary(
    (db) =>
      Promise.all(
        choices.map((days) => db.countFromIndex('articles', 'lastRead', IDBKeyRange.upperBound(before(days), true))),
      ),
    [choices.join()],
  );
  if (keepDays === undefined) return null;
  const choice = (days: number | null, words: string, under?: string) => (
    <label class="choice top" key={String(days)}>
      <input
        type="radio"
        name="keep"
        checked={keepDays === days}
        onChange={() => void changeSettings({ keepDays: days })}
      />
      <span>
        {words}
        {under && (
          <>
            <br />
            <span class="muted">{under}</span>
          </>
        )}
      </span>
    </label>
  );
  return (
    <section class="panel pad" aria-labelledby="keeping">
      <h2 id="keeping">{t('storage.keep')}</h2>
      {choice(null, t('options.keep.forever'))}
      {choices.map((days, index) =>
        choice(days, t('options.keep.days', { days }), t('storage.would', { articles: counts?.[index] ?? 0 })),
      )}
      <p class="meta">{t('options.keep.body')}</p>
    </section>
  );
}
