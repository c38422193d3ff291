import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName, VERDICT_CLASS } from '../Glyph.tsx';

interface SectionProps {
  readonly id: string;
  readonly glyph?: GlyphName;
  readonly title: string;
  readonly count: number;
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section of a page's findings. Its head sticks while its cards pass under it. */
export function Section({ id, glyph, title, count, end, children }: SectionProps) {
  return (
    <section class="sec" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {glyph && <Glyph name={glyph} />}
        <span class={glyph === undefined || glyph === 'none' ? '' : VERDICT_CLASS[glyph]}>{title}</span>{' '}
        <span class="n">{count}</span>
        {end && <span class="end">{end}</span>}
      </h2>
      {children}
    </section>
  );
}
