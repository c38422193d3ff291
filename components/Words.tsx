import type { Part } from '../utils/i18n/t.ts';

/** A sentence of ours: what it turns on is set strong, values keep together. */
export function Words({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, style }) => {
        if (style === 'strong') return <b>{text}</b>;
        if (style === 'value') return <span class="keep">{text}</span>;
        return style === 'number' ? <span class="num">{text}</span> : text;
      })}
    </>
  );
}
