import { t } from '../../utils/i18n/t.ts';

const PANES = ['page', 'marks', 'before', 'notes'] as const;
export type Pane = (typeof PANES)[number];

interface PanelTabsProps {
  readonly pane: Pane;
  readonly notes: number;
  readonly onChange: (pane: Pane) => void;
}

/** The panel's four sides. Arrows go from one to the next. */
export function PanelTabs({ pane, notes, onChange }: PanelTabsProps) {
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = PANES[(PANES.indexOf(pane) + step + PANES.length) % PANES.length] as Pane;
    onChange(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-pane="${next}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panel.tabs')} onKeyDown={keys}>
      {PANES.map((name) => (
        <button
          type="button"
          class="b"
          role="tab"
          key={name}
          id={`tab-${name}`}
          data-pane={name}
          aria-selected={name === pane}
          aria-controls="pane"
          tabIndex={name === pane ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {t(`panel.tab.${name}`)}
          {name === 'notes' && notes > 0 && <span class="n"> {notes}</span>}
        </button>
      ))}
    </div>
  );
}
