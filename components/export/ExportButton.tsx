import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../utils/exchange/collect.ts';
import { FORMATS, type FormatId } from '../../utils/exchange/formats.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Library } from '../../utils/library/open.ts';
import { Icon } from '../Icon.tsx';
import { onMenuKey } from './menu-keys.ts';

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

/** Loaded when something is saved or copied: it brings half the engine, and no face is to wait for that. */
const exporting = () => import('./save-export.ts');

/** How long it stays said that a file was saved. */
const SAID = 8_000;

/** Pixels between what opens and the window's edge. */
const EDGE = 8;

/** Moves what has just opened sideways into the window, where its button stands near an edge. */
function intoWindow(menu: HTMLElement | null): void {
  if (!menu) return;
  const { left, right } = menu.getBoundingClientRect();
  const off = left < EDGE ? EDGE - left : Math.min(0, document.documentElement.clientWidth - EDGE - right);
  if (off !== 0) menu.style.translate = `${off}px`;
}

/** Saves part of the library as a file, or copies it, in the format chosen. */
export function ExportButton({ library, scope, words, look = 'bare' }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Before the next key can come: what follows the opening one is meant for the menu.
  useLayoutEffect(() => {
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
  const tell = (work: Promise<string>, failed: string) => {
    shut();
    work.then(setSaid, () => setSaid(failed));
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
          ref={intoWindow}
          role="menu"
          aria-label={t('export.title')}
          onKeyDown={(event) => onMenuKey(event, shut)}
        >
          {FORMATS.map((format) => {
            const name = t(NAMES[format.id]);
            const label = t('export.copy', { format: name });
            return (
              <span class="row" role="none" key={format.id}>
                <button
                  type="button"
                  class="b grow"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() =>
                    tell(
                      exporting().then(({ saveExport }) => saveExport(library, scope, format)),
                      t('export.failed'),
                    )
                  }
                >
                  {name}
                </button>
                <button
                  type="button"
                  class="b sq"
                  role="menuitem"
                  tabIndex={-1}
                  aria-label={label}
                  title={label}
                  onClick={() =>
                    tell(
                      exporting().then(({ copyExport }) => copyExport(library, scope, format)),
                      t('export.not-copied'),
                    )
                  }
                >
                  <Icon name="copy" />
                </button>
              </span>
            );
          })}
        </span>
      )}
      {said !== null && (
        <span class="menu said" role="status" ref={intoWindow}>
          {said}
        </span>
      )}
    </span>
  );
}
