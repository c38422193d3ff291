import type { PhrasedControl } from '../utils/phrasing/controls.ts';
import { Icon } from './Icon.tsx';
import { Words } from './Words.tsx';

/** Export controls, each in force, paused or ended when the article appeared or when our data ends; nothing where there are none. */
export function Controls({ controls }: { readonly controls: readonly PhrasedControl[] }) {
  if (controls.length === 0) return null;
  return (
    <>
      <hr class="rule" />
      <ul class="ctl">
        {controls.map(({ id, state, words }) => (
          <li key={id} class={state}>
            <Icon name={state === 'in-force' ? 'lock' : 'pause'} />
            <p>
              <Words parts={words} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
