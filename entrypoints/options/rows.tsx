import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Switch } from '../../components/Button.tsx';

/** Whether an option is among those looked for, by its words; each stands under its group's name. */
export const Looked = createContext<(words: string) => boolean>(() => true);

/** A group of options under its name; gone where none of them is looked for. Its name finds them all. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const has = useContext(Looked);
  const isNamed = has(title);
  return (
    <section class="panel group" aria-label={title}>
      <h2 class="oh">{title}</h2>
      <Looked.Provider value={isNamed ? () => true : has}>{children}</Looked.Provider>
    </section>
  );
}

/** Whatever stands as one option, found by its words. */
export function Option({
  words,
  class: name,
  children,
}: {
  words: string;
  class?: string;
  children: ComponentChildren;
}) {
  if (!useContext(Looked)(words)) return null;
  return <div class={`orow ${name ?? ''}`}>{children}</div>;
}

interface RowProps {
  readonly title: string;
  /** Drawn before the title. */
  readonly signs?: ComponentChildren;
  readonly body?: string | undefined;
  /** Stands where the body would. */
  readonly list?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Words of its choices, by which it is found too. */
  readonly choices?: string;
}

/** One option: its name, what it does, its control. */
export function Row({ title, signs, body, list, children, choices = '' }: RowProps) {
  return (
    <Option words={[title, body ?? '', choices].join(' ')}>
      <div class="grow">
        <b>
          {signs} {title}
        </b>
        {(body || list) && (
          <>
            <br />
            <span class="soft">{list ?? body}</span>
          </>
        )}
      </div>
      {children && <div class="row">{children}</div>}
    </Option>
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
    <Row title={title} body={body} choices={choices.map(([, words]) => words).join(' ')}>
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
