import { type Reading, readDocument } from '../../utils/article/read.ts';
import type { Answer, ReaderStatus } from '../../utils/messages/requests.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';
import { RequestError, send } from '../../utils/messages/send.ts';
import { isFieldNews } from '../../utils/page/field-news.ts';
import { groundBehind } from '../../utils/page/ground.ts';
import type { ReaderHandle, Subject, TooltipCommand } from '../../utils/page/handle.ts';
import type { Ground } from '../../utils/page/mark-styles.ts';
import type { Mark, Stretch } from '../../utils/page/marks.ts';
import { boxesOf, canPaint, Painter } from '../../utils/page/painter.ts';
import { whenSeen } from '../../utils/page/presence.ts';
import { markAt } from '../../utils/page/under-pointer.ts';
import { type Looked, Watch } from '../../utils/page/watch.ts';
import type { ReaderSettings } from '../../utils/settings.ts';
import { countTerms, type Findings, NOTHING } from './findings.ts';
import { bringIntoView } from './goto.ts';
import { headOf, wholeHeadOf } from './head.ts';
import { type Added, readAdded } from './more.ts';
import { addressWithoutFragment, articleAddress, isOrphan, isTranslated } from './page-now.ts';
import { type Selected, selectedPassage } from './selection.ts';
import { dress, shadowOf, shadowRootsOf } from './shadow.ts';
import { areColoursForced, watchSurroundings } from './surroundings.ts';
import { carriedOver, marksOf, type ReadAnswer, rangesIn, type View, viewsOf } from './view.ts';
import { Wake } from './wake.ts';

/** Longer texts than any article; none of it is read. */
const LONGEST = 6_000_000;
/** The article is handed on when the page is at rest, after this time (milliseconds) in any case. */
const REPORT_WITHIN = 500;

/** What is marked where a ground of its own cannot be seen. */
const LINES_ALONE = { markTerms: 'none', markClaims: false } as const;

/** Reads the page's article, marks it, and keeps both true while the page changes. */
export class Reader {
  status: ReaderStatus = 'reading';
  kept: ReadAnswer['kept'] | null = null;
  isPrivate = false;
  ground: Ground = 'light';

  private readonly life = new AbortController();
  private readonly painter = new Painter();
  private readonly watch: Watch;
  private wake: Wake | null = null;
  private hasTooltip = false;
  private settings: ReaderSettings | null = null;
  private view: View | null = null;
  private marks: readonly Mark[] = [];
  /** What was added since the page was read as a whole. */
  private added: readonly Added[] = [];
  /** How long the last look kept the page busy, in milliseconds. */
  private took = 0;
  private answer: ReadAnswer | null = null;
  private shadowRoots: readonly ShadowRoot[] = [];
  private looking: Promise<unknown> = Promise.resolve();
  private address = addressWithoutFragment();
  /** Another address was reached without a load: what is there must pass the gate's look. */
  private isElsewhere = false;
  private started: Promise<void> | null = null;
  /** What the reader writes a note on, by a key of its own like a mark's. */
  private noting: { readonly key: string; readonly selected: Selected | null } | null = null;
  private notes = 0;
  private tellTooltip: ((command: TooltipCommand) => void) | null = null;
  private isForced = areColoursForced();
  private told: ((what: 'marks' | 'route') => void)[] = [];

  constructor() {
    const look = () => this.lookAgain();
    const grew = (elements: readonly Element[]) => this.grow(elements);
    this.watch = new Watch({ look, grew }, this.life.signal);
  }

  get signal(): AbortSignal {
    return this.life.signal;
  }

  get findings(): Findings {
    return this.view?.findings ?? NOTHING;
  }

  get text(): string {
    return this.view?.article.text ?? '';
  }

  /** Ends the reader: marks go, nothing of it runs any more. */
  stop(): void {
    this.life.abort();
    this.painter.clear();
  }

  start(): Promise<void> {
    this.started = this.begin();
    return this.started;
  }

  private async begin(): Promise<void> {
    if (!canPaint()) {
      this.status = 'no-marks';
      return;
    }
    const started = send('page.start');
    const looked = this.look();
    if (!(await this.mayGoOn(started))) return;
    await looked;
    if (this.signal.aborted) return;
    watchSurroundings(() => this.paintOtherColours(), this.signal);
    this.wake = new Wake(() => send('page.tooltip'), this.signal);
    this.report();
  }

  /** Takes what the reader chose; marks that wait for it are painted. False where nothing may be read here, or nobody answers. */
  private async mayGoOn(started: Promise<Answer<'page.start'>>): Promise<boolean> {
    try {
      const { settings, private: isPrivate, off } = await started;
      if (off !== null) this.stop();
      this.isPrivate = isPrivate;
      this.repaint(settings);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.status = 'failed';
      this.stop();
    }
    return !this.signal.aborted;
  }

  /** Paints by other settings. */
  repaint(settings: ReaderSettings): void {
    this.settings = settings;
    this.added = [];
    this.paint();
  }

  /** Opens a note on what is selected in the page, or else on the article. */
  async note(): Promise<void> {
    await this.started;
    const selected = selectedPassage(this.view);
    this.noting = { key: `passage:${++this.notes}`, selected };
    await this.command({ name: 'note', key: this.noting.key });
  }

  /** Hands a command to the tooltip's script, which comes if it is not there yet. */
  async command(command: TooltipCommand): Promise<void> {
    await this.started;
    await send('page.tooltip').catch(() => undefined);
    this.tellTooltip?.(command);
  }

  /** Hides all marks, or shows them again. */
  peek(): void {
    this.painter.setHidden(!this.painter.isHidden);
  }

  /** Reads the page and has it understood; one look after the other. True where the article is another than before. */
  private look(): Promise<boolean> {
    const looked = this.looking.then(() => this.lookNow());
    this.looking = looked.catch(() => undefined);
    return looked;
  }

  private async lookNow(): Promise<boolean> {
    const before = this.view;
    const start = performance.now();
    const reading = this.signal.aborted ? null : this.read();
    this.took = performance.now() - start;
    if (!reading) return false;
    this.shadowRoots = shadowRootsOf(reading.map.nodes);
    const { map, seams } = reading;
    this.watch.follow({ nodes: map.nodes, shadowRoots: this.shadowRoots, seams });
    try {
      for await (const view of viewsOf(reading, before)) {
        if (this.signal.aborted) return false;
        if (this.view && this.answer) this.answer = carriedOver(this.answer, this.view, view);
        this.view = view;
        this.added = [];
        this.paint();
      }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.status = 'failed';
      if (isOrphan()) this.stop();
      return false;
    }
    return before?.article.text !== reading.article.text;
  }

  private read(): Reading | null {
    try {
      const reading = readDocument(document, articleAddress(), { shadowOf });
      this.status = reading.status === 'article' || reading.status === 'plain-text' ? 'read' : 'no-article';
      if (reading.article.text.length <= LONGEST) return reading;
      this.status = 'too-long';
    } catch {
      this.status = 'failed';
    }
    return null;
  }

  /** Where text of the article stands in the page. */
  rangesAt(stretch: Stretch): StaticRange[] {
    return this.view ? rangesIn(this.view, stretch) : [];
  }

  private groundNow(): Ground {
    const first = this.view?.map.nodes[0]?.parentElement;
    return first ? groundBehind(first) : 'light';
  }

  private paint(): void {
    const { view } = this;
    const choice = this.choice();
    if (!view || !choice || this.signal.aborted) return;
    this.ground = this.groundNow();
    if (import.meta.env.FIREFOX) dress(this.shadowRoots);
    this.marks = marksOf(view, this.answer, choice);
    this.painter.paint(this.marks, (mark) => rangesIn(view, mark), this.ground);
    for (const added of this.added) this.paintAdded(added);
    this.wake?.listen();
    for (const tell of this.told) tell('marks');
  }

  /** What is marked by the reader's will and under forced colours; null while it is not known. */
  private choice(): ReaderSettings | null {
    return this.settings && areColoursForced() ? { ...this.settings, ...LINES_ALONE } : this.settings;
  }

  /** Marks what was added to the article; what it says is handed on when the page is read as a whole again. */
  private async grow(elements: readonly Element[]): Promise<void> {
    const { view } = this;
    const choice = this.choice();
    if (!view || !choice || addressWithoutFragment() !== this.address) return;
    try {
      const added = await readAdded(elements, view, this.added, choice);
      if (!added || this.view !== view || this.signal.aborted) return;
      this.added = [...this.added, added];
      this.paintAdded(added);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    }
  }

  private paintAdded({ marks, more }: Added): void {
    this.marks = [...this.marks, ...marks];
    this.painter.add(marks, (mark) => rangesIn(more, mark), this.ground);
  }

  /** Paints again where the ground behind the article, or the reader's colours, are others than when it was painted. */
  private paintOtherColours(): void {
    const isForced = areColoursForced();
    if (this.groundNow() === this.ground && isForced === this.isForced) return;
    this.isForced = isForced;
    this.paint();
  }

  /** Hands the article to the background once somebody has it in view and the page is at rest, and paints what comes back. */
  private report(): void {
    const { view } = this;
    if (!view || this.status !== 'read') return;
    whenSeen(document, this.signal, () => {
      requestIdleCallback(() => this.handOn(view), { timeout: REPORT_WITHIN });
    });
  }

  private async handOn(view: View): Promise<void> {
    const isOver = () => this.view?.article !== view.article || this.signal.aborted;
    if (isOver()) return;
    const { claims, terms } = view.findings;
    try {
      const seen = { seen: true, translated: isTranslated() };
      const article = await wholeHeadOf(view.article);
      const answer = await send('page.read', { article, claims, terms: countTerms(terms), ...seen });
      if (isOver()) return;
      this.answer = answer;
      this.kept = answer.kept;
      this.paint();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.kept = 'failed';
      if (isOrphan()) this.stop();
    }
  }

  /** The page changed: what it says now is read, marked and, where it says something else, handed on. */
  private async lookAgain(): Promise<Looked> {
    this.took = 0;
    const isNew = await this.lookElsewhere();
    return { isNew, took: this.took };
  }

  private async lookElsewhere(): Promise<boolean> {
    if (isOrphan()) {
      this.stop();
      return false;
    }
    if (addressWithoutFragment() !== this.address) this.forget();
    if (this.isElsewhere && !isFieldNews(document)) {
      this.status = 'no-article';
      return false;
    }
    const isNew = await this.look();
    if (isNew) this.report();
    return isNew;
  }

  private forget(): void {
    this.address = addressWithoutFragment();
    this.isElsewhere = true;
    this.view = null;
    this.answer = null;
    this.kept = null;
    this.painter.clear();
    for (const tell of this.told) tell('route');
  }

  /** What the article says of itself. */
  head(): ArticleHead | null {
    return this.view && headOf(this.view.article);
  }

  private rangesOf(key: string): readonly StaticRange[] {
    return this.noting?.key === key ? (this.noting.selected?.ranges ?? []) : this.painter.rangesOf(key);
  }

  /** What a mark's offsets and id are of: the article, or what was added to it. */
  private sourceOf(key: string): { claims: Findings['claims']; text: string } {
    const added = this.added.find(({ marks }) => marks.some((mark) => mark.key === key));
    return added ? { claims: added.claims, text: added.more.text } : { claims: this.findings.claims, text: this.text };
  }

  private subjectOf(key: string): Subject | null {
    if (this.noting?.key === key) return { kind: 'passage', passage: this.noting.selected?.passage ?? null };
    const mark = this.marks.find((other) => other.key === key);
    const { claims, text } = this.sourceOf(key);
    if (mark?.kind === 'term') return { kind: 'term', term: mark.id, words: text.slice(mark.start, mark.end) };
    const claim = claims.find((other) => other.claim.id === mark?.id);
    if (mark?.kind !== 'claim' || !claim) return null;
    return { kind: 'claim', claim };
  }

  /** What the tooltip's script may use. */
  handle(): ReaderHandle {
    return {
      signal: this.signal,
      settings: () => this.settings as ReaderSettings,
      article: () => this.head(),
      isKept: () => this.kept === 'kept',
      isPrivate: () => this.isPrivate,
      claimTooltip: () => {
        const isFirst = !this.hasTooltip;
        this.hasTooltip = true;
        return isFirst;
      },
      isAlive: () => {
        if (isOrphan()) this.stop();
        return !this.signal.aborted;
      },
      takePointer: () => this.wake?.take() ?? null,
      ground: () => this.ground,
      markAt: (x, y) => {
        this.painter.repair();
        return markAt(this.painter, x, y, this.shadowRoots);
      },
      isPainted: (key) => this.noting?.key === key || this.painter.rangesOf(key).length > 0,
      boxesOf: (key) => boxesOf(this.rangesOf(key)),
      elementOf: (key) => this.rangesOf(key)[0]?.startContainer.parentElement ?? null,
      marks: () => this.marks,
      bringIntoView: (key) => bringIntoView(this.rangesOf(key)),
      onCommand: (told) => {
        this.tellTooltip = told;
      },
      subjectOf: (key) => this.subjectOf(key),
      refresh: () => this.report(),
      onChange: (tell) => this.told.push(tell),
    };
  }
}
