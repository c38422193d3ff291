import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../utils/exchange/collect.ts';
import type { Format } from '../../utils/exchange/exchange.ts';
import { exportFiles, exportText } from '../../utils/exchange/export-file.ts';
import { FORMATS, type FormatId } from '../../utils/exchange/formats.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { fullFileSaved } from '../../utils/library/full-file.ts';
import type { Library } from '../../utils/library/open.ts';
import { Icon } from '../Icon.tsx';
import { onMenuKey } from './menu-keys.ts';
import { saveFile } from './save-file.ts';

/** Formats by the name people know them by. */
const NAMES: Readonly<Record<FormatId, MessageKey>> = {
  markdown: 'export.markdown',
  json: 'export.json',
  jsonld: 'export.jsonld',
  csv: 'export.csv',
  html: 'export.html',
  csl: 'export.csl',
  bibtex: 'export.bibtex',
  ris: 'export.ris',
};

interface ExportButtonProps {
  readonly library: Library;
  readonly scope: Scope;
  readonly words: string;
  readonly look?: 'bare' | 'edge';
}

/** Formats from which a whole library can be had back. */
const COMPLETE: ReadonlySet<FormatId> = new Set(['json', 'jsonld']);
/** How long it stays said that a file was saved. */
const SAID = 8_000;
/** Browsers drop files that are handed to them all at once. */
const pause = () => new Promise((done) => setTimeout(done, 500));
const nowIso = () => new Date().toISOString();

/** Saves part of the library as a file, or copies it, in the format chosen. */
export function ExportButton({ library, scope, words, look = 'bare' }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(null), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  const tell = (work: Promise<string>) => {
    shut();
    work.then(setSaid, () => setSaid(t('export.failed')));
  };
  const save = async (format: Format & { readonly id: FormatId }) => {
    const files = await exportFiles(library, scope, format, nowIso());
    for (const file of files) {
      saveFile(file);
      if (files.length > 1) await pause();
    }
    if (scope.what === 'all' && COMPLETE.has(format.id)) await fullFileSaved(nowIso());
    const name = files[0]?.name ?? '';
    return files.length === 1 ? t('export.done', { name }) : t('export.done-parts', { name, count: files.length });
  };
  const copy = async (format: Format) => {
    await navigator.clipboard.writeText(await exportText(library, scope, format, nowIso()));
    return t('action.copied');
  };
  return (
    <span class="exporting" ref={root}>
      <button
        type="button"
        class={look === 'edge' ? 'b edge' : 'b'}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" />
        {words}
      </button>
      {open && (
        <span
          class="menu formats"
          role="menu"
          aria-label={t('export.title')}
          onKeyDown={(event) => onMenuKey(event, shut)}
        >
          {FORMATS.map((format) => {
            const name = t(NAMES[format.id]);
            const label = t('export.copy', { format: name });
            return (
              <span class="row" role="none" key={format.id}>
                <button type="button" class="b grow" role="menuitem" tabIndex={-1} onClick={() => tell(save(format))}>
                  {name}
                </button>
                <button
                  type="button"
                  class="b sq"
                  role="menuitem"
                  tabIndex={-1}
                  aria-label={label}
                  title={label}
                  onClick={() => tell(copy(format))}
                >
                  <Icon name="copy" />
                </button>
              </span>
            );
          })}
        </span>
      )}
      {said !== null && (
        <span class="menu said" role="status">
          {said}
        </span>
      )}
    </span>
  );
}
