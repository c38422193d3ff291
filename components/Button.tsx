import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  readonly icon?: IconName | undefined;
  /** The one filled button of a view, a bordered one, or bare. */
  readonly look?: 'main' | 'edge' | 'bare';
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({ icon, look = 'bare', disabled = false, pressed, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={look === 'bare' ? 'b' : `b ${look}`}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that says once it is done that it is. */
export function DoneButton(props: { icon: IconName; words: string; done: string; act: () => Promise<unknown> }) {
  const [done, setDone] = useState(false);
  const act = () =>
    props.act().then(
      () => setDone(true),
      () => setDone(false),
    );
  return (
    <Button icon={props.icon} onClick={act}>
      {done ? props.done : props.words}
    </Button>
  );
}

/** A button that is only a picture; its label is what it does. */
export function IconButton(props: { icon: IconName; label: string; pressed?: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class="b sq"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

interface LinkButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly label?: string;
  /** The claim whose passage it leads to. */
  readonly claim?: string;
}

/** What looks like a link and does something here. */
export function LinkButton({ onClick, children, label, claim }: LinkButtonProps) {
  return (
    <button type="button" class="link" aria-label={label} data-claim={claim} onClick={onClick}>
      {children}
    </button>
  );
}

export function Switch(props: { on: boolean; label: string; disabled?: boolean; onChange: (on: boolean) => void }) {
  return (
    <button
      type="button"
      class="sw"
      role="switch"
      aria-checked={props.on}
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={() => props.onChange(!props.on)}
    />
  );
}
