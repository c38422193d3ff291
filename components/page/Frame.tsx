import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { Button, IconButton, Switch } from '../Button.tsx';
import { Brand, Icon, type IconName } from '../Icon.tsx';

interface FrameProps {
  /** The site in the head; null on pages that have none. */
  readonly site: string | null;
  readonly on: boolean;
  readonly canSwitch: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onOptions: () => void;
  readonly bars?: readonly { readonly icon: IconName; readonly words: string }[];
  readonly tabs?: ComponentChildren;
  /** What was done last, with the way back. */
  readonly undo?: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

/** Head, what is to be said above all, body and foot: the same around every state of popup and panel. */
export function Frame(props: FrameProps) {
  return (
    <div class="pop" aria-busy={props.busy}>
      <header class="pop-h">
        <Brand size={20} />
        <span class="grow site">{props.site}</span>
        {props.site !== null && (
          <Switch on={props.on} label={t('head.on')} disabled={!props.canSwitch} onChange={props.onSwitch} />
        )}
        <IconButton icon="options" label={t('nav.options')} onClick={props.onOptions} />
      </header>
      {props.bars?.map(({ icon, words }) => (
        <p class="bar" key={words} role="status">
          <Icon name={icon} />
          <span class="grow">{words}</span>
        </p>
      ))}
      <main class="pop-b">
        {props.tabs}
        {props.children}
      </main>
      {props.undo}
      <footer class="pop-f">{props.foot}</footer>
    </div>
  );
}

export interface FootActions {
  readonly openPanel: (() => void) | null;
  readonly openLibrary: () => void;
}

/** The ways on from here. */
export function Foot({ openPanel, openLibrary, children }: FootActions & { children?: ComponentChildren }) {
  return (
    <>
      {openPanel && (
        <Button icon="panel" onClick={openPanel}>
          {t('foot.panel')}
        </Button>
      )}
      <Button icon="library" onClick={openLibrary}>
        {t('library.title')}
      </Button>
      {children}
    </>
  );
}
