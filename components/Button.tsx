import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
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

interface DoneButtonProps {
  readonly icon: IconName;
  readonly words: string;
  readonly done: string;
  readonly act: () => Promise<unknown>;
}

/** A button that says once it is done that it is, or that it did not work. */
export function DoneButton({ icon, words, done, act }: DoneButtonProps) {
  const [state, setState] = useState<'before' | 'done' | 'failed'>('before');
  const press = () =>
    act().then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <Button icon={icon} onClick={press}>
      {state === 'before' ? words : state === 'done' ? done : t('action.not-done')}
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
