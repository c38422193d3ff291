import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { Library } from '../../utils/library/open.ts';
import { Button } from '../Button.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { putBack } from '../forget/forgetting.ts';
import { Undo } from '../forget/Undo.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { type Standing, useImport } from './use-import.ts';

const ACCEPTED = '.json,.jsonld,.csv,application/json,application/ld+json,text/csv';

/** Takes a file in: chosen or dropped, checked, shown, and only then written. */
export function ImportPage({ library }: { library: Library }) {
  const { standing, read, write, stop } = useImport(library);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) void read(file);
    if (chooser.current) chooser.current.value = '';
  };
  const busy = standing.at === 'checking' || standing.at === 'writing';
  return (
    <>
      <header>
        <div class="grow">
          <h1>{t('nav.exchange')}</h1>
          <p class="soft">{t('import.lead')}</p>
        </div>
        <ExportButton library={library} scope={{ what: 'all' }} words={t('import.export-all')} look="edge" />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button in it. */}
      <div
        class={over ? 'panel drop over' : 'panel drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!busy);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) take(event.dataTransfer?.files);
        }}
      >
        <p class="row">
          <Button icon="import" look="edge" disabled={busy} onClick={() => chooser.current?.click()}>
            {t('import.choose')}
          </Button>
          <span class="muted">{t('import.drop')}</span>
        </p>
        <input
          ref={chooser}
          class="sr"
          type="file"
          tabIndex={-1}
          accept={ACCEPTED}
          aria-label={t('import.choose')}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      {standing.at === 'preview' && (
        <ImportPreview
          key={standing.name}
          name={standing.name}
          preview={standing}
          onWrite={(wanted) => void write(standing, wanted)}
          onCancel={stop}
        />
      )}
      <Progress standing={standing} onStop={stop} library={library} />
    </>
  );
}

function Progress({ standing, onStop, library }: { standing: Standing; onStop: () => void; library: Library }) {
  switch (standing.at) {
    case 'checking':
      return <Running words={t('import.checking', { name: standing.name })} part={null} onStop={onStop} />;
    case 'writing': {
      const { done, total } = standing;
      return (
        <Running words={t('import.writing', { done, total })} part={total === 0 ? 1 : done / total} onStop={onStop} />
      );
    }
    case 'refused':
      return (
        <p class="panel pad" role="alert">
          <b>{t('import.refused-file', { name: standing.name })}</b> {t(`import.file.${standing.why}`)}
        </p>
      );
    case 'stopped':
      return (
        <p class="panel pad" role="status">
          {t('import.stopped')}
        </p>
      );
    case 'done': {
      const { gone, written, copied } = standing;
      const count = gone.notes.length + gone.corrections.length;
      const undo = () => putBack(library, { articles: [], claims: [], undoable: true, ...gone });
      return (
        <>
          <p class="panel pad" role="status">
            {t('import.done', { count: written })} {copied && t('import.copied')}
          </p>
          {count > 0 && <Undo of={gone} words={t('import.gone', { count })} undo={undo} />}
        </>
      );
    }
    default:
      return null;
  }
}

function Running({ words, part, onStop }: { words: string; part: number | null; onStop: () => void }) {
  return (
    <div class="panel pad">
      <p class="row">
        <span class="grow" role="status">
          {words}
        </span>
        <Button icon="close" onClick={onStop}>
          {t('import.stop')}
        </Button>
      </p>
      {part !== null && (
        <>
          <progress class="progress" max={1} value={part} aria-label={words} />
          <p class="meta">{t('import.stop.body')}</p>
        </>
      )}
    </div>
  );
}
