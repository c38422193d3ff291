import type { ComponentChildren } from 'preact';
import type { Part } from '../utils/i18n/t.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Words } from './Words.tsx';

interface StateProps {
  readonly icon: IconName;
  readonly title: string;
  /** Whether it stands under a heading of its own, as a part of a page. */
  readonly isPart?: boolean;
  /** What happened and what is safe, a paragraph each. */
  readonly body: readonly (readonly Part[])[];
  /** The browser's own message, small. */
  readonly detail?: string | undefined;
  /** One way out, and at most one beside it. */
  readonly children?: ComponentChildren;
}

/** A place with nothing to show: what is the case, what is safe, one way out. */
export function State({ icon, title, isPart = false, body, detail, children }: StateProps) {
  return (
    <div class="state">
      <Icon name={icon} />
      {isPart ? <h2>{title}</h2> : <h1>{title}</h1>}
      {body.map((parts) => (
        <p key={parts[0]?.text}>
          <Words parts={parts} />
        </p>
      ))}
      {detail !== undefined && <p class="meta">{detail}</p>}
      {children && <div class="acts">{children}</div>}
    </div>
  );
}
