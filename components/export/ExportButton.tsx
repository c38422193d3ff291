import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../utils/exchange/collect.ts';
import type { Format } from '../../utils/exchange/exchange.ts';
import { exportFile } from '../../utils/exchange/export-file.ts';
import { FORMATS, type FormatId } from '../../utils/exchange/formats.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { fullFileSaved } from '../../utils/library/full-file.ts';
import type { Library } from '../../utils/library/open.ts';
import { Icon } from '../Icon.tsx';
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

/** Saves part of the library as a file, in the format chosen. */
export function ExportButton({ library, scope, words, look = 'bare' }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !root.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, [open]);
  const write = async (format: Format) => {
    setOpen(false);
    try {
      const file = await exportFile(library, scope, format, new Date().toISOString());
      saveFile(file);
      if (scope.what === 'all') await fullFileSaved(new Date().toISOString());
      setSaid(t('export.done', { name: file.name }));
    } catch {
      setSaid(t('export.failed'));
    }
  };
  return (
    <span class="exporting" ref={root}>
      <button
        type="button"
        class={look === 'edge' ? 'b edge' : 'b'}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" />
        {words}
      </button>
      {open && (
        <span class="menu" role="menu" aria-label={t('export.title')}>
          {FORMATS.map((format) => (
            <button type="button" class="b" role="menuitem" key={format.id} onClick={() => void write(format)}>
              {t(NAMES[format.id])}
            </button>
          ))}
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
