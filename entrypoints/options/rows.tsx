import type { ComponentChildren } from 'preact';
import { Switch } from '../../components/Button.tsx';

/** A group of options under its name. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel" aria-label={title}>
      <h2 class="oh">{title}</h2>
      {children}
    </section>
  );
}

/** One option: its name, what it does, its control. */
export function Row({
  title,
  body,
  children,
}: {
  title: ComponentChildren;
  body?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="orow">
      <div class="grow">
        <b>{title}</b>
        {body && (
          <>
            <br />
            <span class="soft">{body}</span>
          </>
        )}
      </div>
      {children && <div class="row">{children}</div>}
    </div>
  );
}

export function SwitchRow(props: { title: string; body?: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Row title={props.title} body={props.body}>
      <Switch on={props.on} label={props.title} onChange={props.onChange} />
    </Row>
  );
}

interface SelectRowProps<T extends string> {
  readonly title: string;
  readonly body?: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

export function SelectRow<T extends string>({ title, body, value, choices, onChange }: SelectRowProps<T>) {
  return (
    <Row title={title} body={body}>
      <select
        class="field"
        aria-label={title}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {choices.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </Row>
  );
}
