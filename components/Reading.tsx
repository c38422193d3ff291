import { Fragment } from 'preact';
import { phraseReading, type ReadingFields } from '../utils/phrasing/reading.ts';

/** How a claim was read. What the article leaves unsaid is drawn as a dashed slot, never left out. */
export function Reading({ claim }: { claim: ReadingFields }) {
  const slots = phraseReading(claim);
  return (
    <p class="reading">
      {slots.map(({ text, state }, index) => (
        <Fragment key={text}>
          {index > 0 && (state === 'said' ? <span class="sep">· </span> : ' ')}
          <span class={state === 'said' ? 's' : 'slot-empty'}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}
