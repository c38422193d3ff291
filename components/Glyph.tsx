import type { ComponentChildren } from 'preact';
import type { Verdict } from '../utils/relations/relation.ts';

export type GlyphName = Verdict | 'none' | 'unsure' | 'reference' | 'this';

/** The class that gives a verdict its colour. */
export const VERDICT_CLASS: Readonly<Record<GlyphName, string>> = {
  agrees: 'agree',
  contradicts: 'contra',
  tension: 'tension',
  none: 'claim',
  unsure: 'claim',
  reference: '',
  this: '',
};

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

const SHAPES: Readonly<Record<GlyphName, ComponentChildren>> = {
  agrees: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5 6.4h6M5 9.6h6" stroke="var(--surface)" stroke-width="1.7" stroke-linecap="round" />
    </>
  ),
  contradicts: <path d="M7.3.5.5 7.3l3.4 3.4 6.8-6.8zM15.5 8.7l-6.8 6.8-3.4-3.4 6.8-6.8z" fill="currentColor" />,
  tension: <path d="M5.2 13.6H2.4L8 2.8l5.6 10.8h-2.8" {...line} stroke-width="2.1" />,
  none: <circle cx="8" cy="8" r="5" {...line} stroke-width="1.7" />,
  unsure: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} stroke-width="1.5" stroke-dasharray="2.6 2.2" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
  reference: <path d="M8 1.5v13M4.5 1.5h7M4.5 14.5h7" {...line} stroke-width="1.7" />,
  this: <rect x="5.5" y="1" width="5" height="14" rx="1.5" fill="currentColor" />,
};

/** The shape of a verdict. `label` where no word stands beside it. */
export function Glyph({ name, label }: { name: GlyphName; label?: string | undefined }) {
  const look = { class: `g ${VERDICT_CLASS[name]}`, viewBox: '0 0 16 16' };
  if (label === undefined) {
    return (
      <svg {...look} aria-hidden="true">
        {SHAPES[name]}
      </svg>
    );
  }
  return (
    <svg {...look} role="img" aria-label={label}>
      {SHAPES[name]}
    </svg>
  );
}
