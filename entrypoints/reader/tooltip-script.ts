import { boxesOf } from '../../utils/page/boxes.ts';
import type { ReaderHandle, Subject, TooltipCommand } from '../../utils/page/handle.ts';
import type { ReaderSettings } from '../../utils/settings.ts';
import { bringIntoView } from './goto.ts';
import type { Reader } from './reader.ts';
import type { Selected } from './selection.ts';

type Change = 'marks' | 'route' | 'words' | 'access';

/** The tooltip's script as the reader knows it, which comes later than the reader and may come again: what it is told, and what it may use. */
class TooltipScript {
  /** Whether the script is there. */
  isThere = false;
  private readonly reader: Reader;
  /** What the reader writes a note on, by a key of its own like a mark's. */
  private noting: { readonly key: string; readonly selected: Selected | null } | null = null;
  private notes = 0;
  private heard: ((command: TooltipCommand) => void) | null = null;
  private readonly listeners: ((what: Change) => void)[] = [];

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** Tells that marks, the page's address, the tooltip's words or what may be shown on the page are others. */
  tell(what: Change): void {
    for (const listener of this.listeners) listener(what);
  }

  command(command: TooltipCommand): void {
    this.heard?.(command);
  }

  /** The command that opens a note on what is selected, or else on the article. */
  noteOn(selected: Selected | null): TooltipCommand {
    this.noting = { key: `passage:${++this.notes}`, selected };
    return { name: 'note', key: this.noting.key };
  }

  private rangesOf(key: string): readonly StaticRange[] {
    return this.noting?.key === key ? (this.noting.selected?.ranges ?? []) : this.reader.painting.rangesOf(key);
  }

  private subjectOf(key: string): Subject | null {
    if (this.noting?.key === key) return { kind: 'passage', passage: this.noting.selected?.passage ?? null };
    return this.reader.painting.subjectOf(key);
  }

  private claim(): boolean {
    const isFirst = !this.isThere;
    this.isThere = true;
    return isFirst;
  }

  /** What the tooltip's script may use. */
  handle(): ReaderHandle {
    const { reader } = this;
    const { painting } = reader;
    return {
      signal: reader.signal,
      settings: () => reader.settings as ReaderSettings,
      article: () => reader.head(),
      isKept: () => reader.kept === 'kept',
      isPrivate: () => reader.isPrivate ?? false,
      claimTooltip: () => this.claim(),
      isAlive: () => reader.isAlive(),
      takePointer: () => reader.takePointer(),
      ground: () => painting.ground,
      markAt: (x, y) => painting.markAt(x, y, reader.shadowRoots),
      isPainted: (key) => this.noting?.key === key || painting.rangesOf(key).length > 0,
      boxesOf: (key) => boxesOf(this.rangesOf(key)),
      elementOf: (key) => this.rangesOf(key)[0]?.startContainer.parentElement ?? null,
      marks: () => painting.marks,
      bringIntoView: (key) => bringIntoView(this.rangesOf(key)),
      onCommand: (heard) => {
        this.heard = heard;
      },
      subjectOf: (key) => this.subjectOf(key),
      refresh: () => reader.report(),
      wordsCame: () => this.tell('words'),
      onChange: (listener) => this.listeners.push(listener),
    };
  }
}

export type { TooltipScript };

/** What there is between a reader and its tooltip's script. */
export const tooltipScript = (reader: Reader): TooltipScript => new TooltipScript(reader);
