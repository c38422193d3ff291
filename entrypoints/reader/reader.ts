import { nodesOf } from '../../utils/article/page-map.ts';
import { countTerms } from '../../utils/glossary/count-terms.ts';
import { RequestError } from '../../utils/messages/ask.ts';
import { isOrphan, send } from '../../utils/messages/in-page.ts';
import type { ReaderStatus } from '../../utils/messages/requests.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';
import type { Looked } from '../../utils/page/changes.ts';
import { isFieldNews } from '../../utils/page/field-news.ts';
import type { PointerBefore, TooltipCommand } from '../../utils/page/handle.ts';
import type { Ground } from '../../utils/page/mark-names.ts';
import type { Stretch } from '../../utils/page/marks.ts';
import { canPaint } from '../../utils/page/painter.ts';
import { whenSeen } from '../../utils/page/presence.ts';
import { Watch } from '../../utils/page/watch.ts';
import type { ReaderSettings } from '../../utils/settings.ts';
import { carriedOver } from './carried-over.ts';
import { type Findings, NOTHING } from './findings.ts';
import { headOf, keepTold, untoldText } from './head.ts';
import { isTranslated, mayShowAnother, placeNow, statedLanguage } from './page-now.ts';
import { Painting } from './painting.ts';
import { partsOf } from './parts.ts';
import { type Here, type PageRead, readPage } from './read-page.ts';
import { selectedPassage } from './selection.ts';
import { dress, shadowRootsOf } from './shadow.ts';
import { watchSurroundings } from './surroundings.ts';
import { type TooltipScript, tooltipScript } from './tooltip-script.ts';
import { isBare, type ReadAnswer, rangesIn, type View, viewsOf } from './view.ts';
import { Wake } from './wake.ts';

/** The article is handed on when the page is at rest, after this time (milliseconds) in any case. */
const REPORT_WITHIN = 500;

/** Reads the page's article, marks it, and keeps both true while the page changes. */
export class Reader {
  status: ReaderStatus = 'reading';
  kept: ReadAnswer['kept'] | null = null;
  /** Null until it is known what may be done here. */
  isPrivate: boolean | null = null;

  private readonly life = new AbortController();
  readonly painting: Painting;
  /** Null until the tooltip's script is called. */
  tooltip: TooltipScript | null = null;
  private readonly watch: Watch;
  private wake: Wake | null = null;
  settings: ReaderSettings | null = null;
  private view: View | null = null;
  /** How long the last look kept the page busy, in milliseconds, without what it waited for. */
  private took = 0;
  private answer: ReadAnswer | null = null;
  shadowRoots: readonly ShadowRoot[] = [];
  private looking: Promise<unknown> = Promise.resolve();
  private place = placeNow();
  private language = statedLanguage();
  /** Another address was reached without a load: what is there must pass the gate's look. */
  private isElsewhere = false;
  private started: Promise<void> | null = null;

  constructor() {
    this.painting = new Painting(this.life.signal);
    const look = () => this.lookAgain();
    const grew = (elements: readonly Element[]) => this.grow(elements);
    this.watch = new Watch({ look, grew }, this.life.signal);
  }

  /** What there is between this and the tooltip's script, from now on. */
  withTooltip(): TooltipScript {
    this.tooltip ??= tooltipScript(this);
    return this.tooltip;
  }

  /** Where the pointer was before the tooltip's script came, which looks after it from now on. */
  takePointer(): PointerBefore | null {
    return this.wake?.take() ?? null;
  }

  /** False once the extension was updated or taken out: the reader ends then. */
  isAlive(): boolean {
    if (isOrphan()) this.stop();
    return !this.signal.aborted;
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

  get ground(): Ground {
    return this.painting.ground;
  }

  /** Ends the reader: marks go, nothing of it runs any more. */
  stop(): void {
    this.life.abort();
    this.drop();
  }

  /** Holds nothing of the article any more. */
  private drop(): void {
    this.view = null;
    this.answer = null;
    this.shadowRoots = [];
    this.painting.clear();
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
    await this.look();
    if (!(await this.mayGoOn())) return;
    watchSurroundings(() => this.painting.isOutdated() && this.paint(), this.signal);
    this.wake = new Wake(() => this.callTooltip(), this.signal);
    this.callForKeys();
    this.report();
  }

  /** The tooltip's script, which hears single keys where they are switched on, is there before the first of them. */
  private callForKeys(): void {
    if (this.wake && this.settings?.singleKeys && !this.tooltip?.isThere) this.callTooltip().catch(() => undefined);
  }

  private async callTooltip(): Promise<void> {
    if (this.isAlive()) await send('page.tooltip');
  }

  /** Takes what comes with each answer. Settings that changed since are told as they change. */
  private settle({ settings, private: isPrivate, off }: Here): void {
    this.isPrivate = isPrivate;
    if (off !== null) this.stop();
    if (this.settings === null) this.repaint(settings);
  }

  /** False where nothing may be read here, or nobody answers. A page of which nothing could be asked has the settings asked for. */
  private async mayGoOn(): Promise<boolean> {
    try {
      if (this.isPrivate === null && !this.signal.aborted) this.settle(await send('page.start'));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.status = 'failed';
      this.stop();
    }
    return !this.signal.aborted;
  }

  /** Paints by other settings. */
  repaint(settings: ReaderSettings): void {
    const isOtherLanguage = this.settings !== null && this.settings.language !== settings.language;
    this.settings = settings;
    // The tooltip's script comes again with its words.
    if (isOtherLanguage && this.tooltip?.isThere) this.callTooltip().catch(() => undefined);
    this.callForKeys();
    this.paint();
  }

  /** Opens a note on what is selected in the page, or else on the article. */
  async note(): Promise<void> {
    await this.started;
    await this.command(this.withTooltip().noteOn(selectedPassage(this.view)));
  }

  /** Hands a command to the tooltip's script, which comes if it is not there yet. */
  async command(command: TooltipCommand): Promise<void> {
    await this.started;
    await send('page.tooltip').catch(() => undefined);
    this.withTooltip().command(command);
  }

  /** Hides all marks, or shows them again. */
  peek(): void {
    this.painting.peek();
  }

  /** Reads the page and has it understood; one look after the other. True where the article is another than before. */
  private look(): Promise<boolean> {
    const looked = this.looking.then(() => this.lookNow());
    this.looking = looked.catch(() => undefined);
    return looked;
  }

  private async lookNow(): Promise<boolean> {
    const before = this.view;
    const { reading, known } = await this.read();
    if (!reading) this.watch.goOn();
    if (!reading || this.signal.aborted) return false;
    const parts = partsOf(reading.blocks);
    const nodes = parts.flatMap(({ sources }) => nodesOf(sources));
    this.shadowRoots = shadowRootsOf(nodes);
    this.painting.readAnew(parts);
    this.watch.follow({ nodes, shadowRoots: this.shadowRoots, seams: reading.seams });
    try {
      for await (const view of viewsOf(reading.metadata, parts, before, before?.findings.parts ?? known)) {
        if (this.signal.aborted) return false;
        if (this.view && this.answer) this.answer = carriedOver(this.answer, this.view, view);
        this.view = view;
        this.paint();
      }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.status = 'failed';
      if (isOrphan()) this.stop();
      return false;
    }
    if (this.text === '' && this.status === 'read') this.status = 'no-article';
    return before?.article.text !== this.text;
  }

  private async read(): Promise<Pick<PageRead, 'reading' | 'known'>> {
    if (this.signal.aborted) return { reading: null, known: NOTHING.parts };
    const asking = {
      isNew: this.view === null,
      paused: () => this.watch.hold(),
      told: (here: Here) => this.settle(here),
    };
    const { status, reading, known, took } = await readPage(asking, this.signal);
    this.status = status;
    this.took = took;
    if (status === 'failed' && isOrphan()) this.stop();
    return { reading, known };
  }

  /** Where text of the article stands in the page. */
  rangesAt(stretch: Stretch): StaticRange[] {
    return this.view ? rangesIn(this.view, stretch) : [];
  }

  private paint(): void {
    const { view, settings } = this;
    if (!view || !settings || this.signal.aborted) return;
    if (import.meta.env.FIREFOX) dress(this.shadowRoots);
    this.painting.paint(view, this.answer, settings);
    this.wake?.listen();
    this.tooltip?.tell('marks');
  }

  private async grow(elements: readonly Element[]): Promise<void> {
    if (!this.hasMovedOn()) await this.painting.grow(elements);
  }

  /** Hands the article to the background once somebody has it in view and the page is at rest, and paints what comes back. */
  report(): void {
    const { view } = this;
    if (!view || this.status !== 'read') return;
    const handOn = () => requestIdleCallback(() => this.handOn(view), { timeout: REPORT_WITHIN });
    whenSeen(document, handOn, this.signal);
  }

  private async handOn(view: View): Promise<void> {
    const isOver = () => this.view?.article !== view.article || this.signal.aborted;
    if (isOver()) return;
    const { article, findings } = view;
    const { claims, terms } = findings;
    try {
      const seen = { seen: true, translated: isTranslated(this.language, view.map.nodes) };
      const told = { article: headOf(article), text: untoldText(article) };
      const answer = await send('page.read', { ...told, claims, terms: countTerms(terms), ...seen });
      keepTold(article, answer.told);
      if (isOver()) return;
      const isSame = this.answer === null && isBare(answer);
      this.answer = answer;
      this.kept = answer.kept;
      if (!isSame) this.paint();
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
    if (!this.isAlive()) return false;
    if (this.hasMovedOn()) this.forget();
    if (this.isElsewhere && !isFieldNews(document)) {
      this.status = 'no-article';
      return false;
    }
    const isNew = await this.look();
    if (isNew) this.report();
    return isNew;
  }

  private hasMovedOn(): boolean {
    return mayShowAnother(this.place, this.view?.map.nodes[0]);
  }

  private forget(): void {
    this.place = placeNow();
    this.language = statedLanguage();
    this.isElsewhere = true;
    this.kept = null;
    this.drop();
    this.tooltip?.tell('route');
  }

  /** What the article says of itself. */
  readonly head = (): ArticleHead | null => this.view && headOf(this.view.article);
}
