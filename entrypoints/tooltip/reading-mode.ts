import { t } from '../../utils/i18n/t.ts';
import type { ReaderHandle } from '../../utils/page/handle.ts';
import type { Mark } from '../../utils/page/marks.ts';
import { nextMark } from '../../utils/page/reading-order.ts';
import { capitalised, termWord } from '../../utils/phrasing/names.ts';
import { phraseValue } from '../../utils/phrasing/value.ts';
import { verdictWord } from '../../utils/phrasing/verdict.ts';
import { turnPanelTo } from './actions.ts';
import type { TooltipController } from './controller.ts';
import { Ring } from './ring.ts';

/** Keys typed here are the page's own. */
const TYPED_IN = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

/** Whether a key is, or may be, typed into something of the page: a field can stand inside an element of the page's own making. */
function isTyped(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (document.designMode === 'on') return true;
  if (!(target instanceof Element)) return false;
  return target.matches(TYPED_IN) || target.localName.includes('-');
}

/** Words that come at once with the element that says them, or are those it said before, are not said: after this time they are. */
const SAID_AFTER = 100;

/** Leads from mark to mark by the keyboard until it is left; says where it is, and rings the mark. */
export class ReadingMode {
  private readonly reader: ReaderHandle;
  private readonly controller: TooltipController;
  private readonly ring: Ring;
  private readonly status = document.createElement('div');
  private isOn = false;
  private key: string | null = null;
  private saying: ReturnType<typeof setTimeout> | undefined;

  constructor(controller: TooltipController, reader: ReaderHandle) {
    this.controller = controller;
    this.reader = reader;
    this.ring = new Ring(reader.signal);
    this.status.className = 'said';
    this.status.role = 'status';
    controller.layer.root.append(this.ring.element, this.status);
    reader.signal.addEventListener('abort', () => clearTimeout(this.saying), { once: true });
  }

  /** The mark it is at; null while it is off. */
  get at(): string | null {
    return this.key;
  }

  toggle(): void {
    if (this.isOn) this.leave();
    else this.enter();
  }

  /** Whether a key was for the reading mode, which then has done what it stands for. */
  handle(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyped(event)) return false;
    return this.press(event.key);
  }

  /** The same for a key that was pressed where nothing is typed. */
  press(key: string): boolean {
    if (!this.isOn) return this.isBegunBy(key);
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

  /** Where single keys are switched on, those that lead from mark to mark begin it. */
  private isBegunBy(key: string): boolean {
    const isBegun = this.reader.settings().singleKeys && /^[np]$/i.test(key);
    if (isBegun) this.enter();
    return isBegun;
  }

  /** Begins at the first mark that is in the window, or below it. */
  private enter(): void {
    const marks = this.reader.marks();
    const isAhead = ({ key }: Mark) => this.reader.boxesOf(key).some(({ bottom }) => bottom > 0);
    const first = Math.max(marks.findIndex(isAhead), 0);
    if (!this.controller.show(marks[first]?.key ?? null)) return;
    this.isOn = marks.length > 0;
    const where = this.isOn ? this.goTo(marks, first) : null;
    this.say(where === null ? t('mode.none') : `${t('mode.entered', { count: marks.length })} ${where}`);
  }

  private leave(): void {
    this.isOn = false;
    this.key = null;
    this.ring.hide();
    this.say(t('mode.left'));
  }

  private say(words: string): void {
    clearTimeout(this.saying);
    this.status.textContent = '';
    this.saying = setTimeout(() => {
      this.status.textContent = words;
    }, SAID_AFTER);
  }

  private step(step: 1 | -1, graveOnly: boolean): void {
    const marks = this.reader.marks();
    const from = marks.findIndex(({ key }) => key === this.key);
    const at = nextMark(marks, from, step, graveOnly);
    this.say(at === null ? t('mode.no-more') : this.goTo(marks, at));
  }

  /** Goes to a mark and returns what is said there. */
  private goTo(marks: readonly Mark[], at: number): string {
    const mark = marks[at] as Mark;
    const { key } = mark;
    this.key = key;
    turnPanelTo(this.reader.subjectOf(key));
    this.reader.bringIntoView(key);
    this.controller.show(key);
    this.ring.follow(() => this.reader.boxesOf(key), this.reader.elementOf(key));
    return t('mode.at', { what: this.wordsOf(mark), place: at + 1, count: marks.length });
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
    if (this.isOn) this.ring.draw();
  }
}
