import { t } from '../../utils/i18n/t.ts';
import type { ReaderHandle } from '../../utils/page/handle.ts';
import type { Mark } from '../../utils/page/marks.ts';
import { nextMark } from '../../utils/page/reading-order.ts';
import { capitalised, termWord } from '../../utils/phrasing/names.ts';
import { phraseValue } from '../../utils/phrasing/value.ts';
import { verdictWord } from '../../utils/phrasing/verdict.ts';
import { turnPanelTo } from './actions.ts';
import type { TooltipController } from './controller.tsx';

/** Keys typed here are the page's own. */
const TYPED_IN = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

/** Leads from mark to mark by the keyboard until it is left; says where it is, and rings the mark in our own layer. */
export class ReadingMode {
  private readonly reader: ReaderHandle;
  private readonly controller: TooltipController;
  private readonly ring = document.createElement('div');
  private readonly status = document.createElement('div');
  private isOn = false;
  private key: string | null = null;

  constructor(controller: TooltipController, reader: ReaderHandle) {
    this.controller = controller;
    this.reader = reader;
    this.ring.className = 'rings';
    this.ring.popover = 'manual';
    this.status.className = 'said';
    this.status.role = 'status';
  }

  toggle(): void {
    if (this.isOn) this.leave();
    else this.enter();
  }

  /** Whether a key was for the reading mode, which then has done what it stands for. */
  handle(event: KeyboardEvent): boolean {
    const { target, key } = event;
    if (!this.isOn || event.ctrlKey || event.altKey || event.metaKey) return false;
    if (target instanceof Element && target.matches(TYPED_IN)) return false;
    switch (key) {
      case 'n':
      case 'N':
        this.step(1, key === 'N');
        return true;
      case 'p':
      case 'P':
        this.step(-1, key === 'P');
        return true;
      case 'Enter':
      case 'i':
        if (this.key !== null) this.controller.toggleAt(this.key, false);
        return this.key !== null;
      case 'm':
        if (this.key !== null) this.controller.toggleAt(this.key, true);
        return this.key !== null;
      case 'Escape':
        this.leave();
        return true;
      default:
        return false;
    }
  }

  private enter(): void {
    const { layer } = this.controller;
    const marks = this.reader.marks();
    if (!layer.attach(marks[0] ? this.reader.elementOf(marks[0].key) : null)) return;
    layer.root.append(this.ring, this.status);
    this.isOn = marks.length > 0;
    this.say(this.isOn ? t('mode.entered', { count: marks.length }) : t('mode.none'));
  }

  private leave(): void {
    this.isOn = false;
    this.key = null;
    if (this.ring.matches(':popover-open')) this.ring.hidePopover();
    this.say(t('mode.left'));
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  private step(step: 1 | -1, graveOnly: boolean): void {
    const marks = this.reader.marks();
    const from = marks.findIndex(({ key }) => key === this.key);
    const at = nextMark(marks, from, step, graveOnly);
    const mark = at === null ? null : (marks[at] as Mark);
    if (!mark || at === null) {
      this.say(t('mode.no-more'));
      return;
    }
    this.key = mark.key;
    turnPanelTo(this.reader.subjectOf(mark.key));
    this.reader.bringIntoView(mark.key);
    this.draw();
    this.say(t('mode.at', { what: this.wordsOf(mark), place: at + 1, count: marks.length }));
  }

  private wordsOf({ key, style }: Mark): string {
    const subject = this.reader.subjectOf(key);
    if (subject?.kind === 'term') return capitalised(termWord(subject.term));
    if (subject?.kind !== 'claim') return '';
    const value = phraseValue(subject.claim.claim);
    const isRelated = style === 'agrees' || style === 'contradicts' || style === 'tension';
    return isRelated ? t('tooltip.name', { value, verdict: verdictWord(style) }) : value;
  }

  /** Draws the ring where the mark is now. */
  draw(): void {
    if (!this.isOn || this.key === null) return;
    const boxes = this.reader.boxesOf(this.key);
    this.ring.replaceChildren(
      ...boxes.map(({ left, top, width, height }) => {
        const box = document.createElement('div');
        Object.assign(box.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        return box;
      }),
    );
    if (boxes.length > 0 && !this.ring.matches(':popover-open')) this.ring.showPopover();
  }
}
