import { browser } from 'wxt/browser';
import type { Article } from '../../utils/article/article.ts';
import type { TextMap } from '../../utils/article/compose.ts';
import { type Reading, readDocument } from '../../utils/article/read.ts';
import type { Answer, ReaderStatus } from '../../utils/messages/requests.ts';
import type { ArticleHead } from '../../utils/messages/schemas.ts';
import { RequestError, send } from '../../utils/messages/send.ts';
import { findPassage } from '../../utils/page/find-passage.ts';
import { groundBehind } from '../../utils/page/ground.ts';
import type { ReaderHandle, Subject } from '../../utils/page/handle.ts';
import type { Ground } from '../../utils/page/mark-styles.ts';
import { type Mark, planMarks, type Stretch } from '../../utils/page/marks.ts';
import { boxesOf, canPaint, Painter } from '../../utils/page/painter.ts';
import { whenSeen } from '../../utils/page/presence.ts';
import { markAt } from '../../utils/page/under-pointer.ts';
import { Watch } from '../../utils/page/watch.ts';
import type { ReaderSettings } from '../../utils/settings.ts';
import { countTerms, type Findings, findIn, NOTHING } from './findings.ts';
import { headOf } from './head.ts';
import { dress, shadowOf, shadowRootsOf } from './shadow.ts';
import { Wake } from './wake.ts';

/** Longer texts than any article; what is beyond it is not read. */
const LONGEST = 6_000_000;

const isTranslated = () =>
  document.querySelector('html.translated-ltr, html.translated-rtl, [_msttexthash], [data-moz-translations-id]') !==
  null;
const addressWithoutFragment = () => location.href.split('#', 1)[0] as string;
const isOrphan = () => browser.runtime?.id === undefined;

/** Reads the page's article, marks it, and keeps both true while the page changes. */
export class Reader {
  status: ReaderStatus = 'reading';
  kept: Answer<'page.read'>['kept'] | null = null;
  isPrivate = false;
  article: Article | null = null;
  findings: Findings = NOTHING;
  ground: Ground = 'light';

  private readonly life = new AbortController();
  private readonly painter = new Painter();
  private readonly watch: Watch;
  private wake: Wake | null = null;
  private hasTooltip = false;
  private settings: ReaderSettings | null = null;
  private marks: readonly Mark[] = [];
  private map: TextMap | null = null;
  private answer: Answer<'page.read'> | null = null;
  private shadowRoots: readonly ShadowRoot[] = [];
  private address = addressWithoutFragment();
  private told: ((what: 'marks' | 'route') => void)[] = [];

  constructor() {
    this.watch = new Watch(() => this.lookAgain(), this.life.signal);
  }

  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Ends the reader: marks go, nothing of it runs any more. */
  stop(): void {
    this.life.abort();
    this.painter.clear();
  }

  async start(): Promise<void> {
    if (!canPaint()) {
      this.status = 'no-marks';
      return;
    }
    const started = send('page.start');
    const reading = this.read();
    const { settings, private: isPrivate, off } = await started;
    if (off !== null) return this.stop();
    if (this.signal.aborted) return;
    this.settings = settings;
    this.isPrivate = isPrivate;
    if (reading) this.take(reading);
    this.follow();
    this.paint();
    this.wake = new Wake(() => send('page.tooltip'), this.signal);
    if (this.status === 'read') this.report();
  }

  /** Paints by other settings. */
  repaint(settings: ReaderSettings): void {
    this.settings = settings;
    this.paint();
  }

  /** Hides all marks, or shows them again. */
  peek(): void {
    this.painter.setHidden(!this.painter.isHidden);
  }

  private read(): Reading | null {
    try {
      const reading = readDocument(document, location.href, { shadowOf });
      this.status = reading.status === 'article' || reading.status === 'plain-text' ? 'read' : 'no-article';
      if (reading.article.text.length > LONGEST) this.status = 'too-long';
      return reading;
    } catch {
      this.status = 'failed';
      return null;
    }
  }

  private take({ article, map }: Reading): void {
    const isSame = this.article?.text === article.text && this.article.title === article.title;
    this.article = article;
    this.map = map;
    if (!isSame) this.findings = this.status === 'read' ? findIn(article) : NOTHING;
    this.shadowRoots = shadowRootsOf(map.nodes);
    if (import.meta.env.FIREFOX) dress(this.shadowRoots);
    const first = map.nodes[0]?.parentElement;
    if (first) this.ground = groundBehind(first);
  }

  private follow(): void {
    const parents = new Set<Node>(
      (this.map?.nodes ?? []).map((node) => node.parentElement?.parentElement ?? node.getRootNode()),
    );
    const containers = [...parents].filter(
      (node) => ![...parents].some((other) => other !== node && other.contains(node)),
    );
    this.watch.follow({ containers, shadowRoots: this.shadowRoots });
  }

  /** Where text of the article stands in the page: one range a text node. */
  rangesAt = ({ start, end }: Stretch): StaticRange[] =>
    (this.map?.spansOf(start, end) ?? []).map(
      ({ node, start: from, end: to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    );

  private plan(settings: ReaderSettings): Mark[] {
    const { article, findings, answer } = this;
    if (!article) return [];
    const verdicts = answer?.claims.flatMap(({ id, verdict }) => (verdict ? [[id, verdict] as const] : []));
    const notes = answer?.notes.flatMap(({ id, passage }) => {
      const place = passage && findPassage(article.text, passage);
      return place ? [{ id, ...place }] : [];
    });
    return planMarks(
      article.text,
      {
        claims: findings.claims.map(({ claim }) => claim),
        terms: findings.terms,
        notes: notes ?? [],
        sections: findings.sections,
      },
      { verdicts: new Map(verdicts), dropped: new Set(answer?.dropped) },
      settings,
    );
  }

  private paint(): void {
    if (!this.settings || this.signal.aborted) return;
    this.marks = this.plan(this.settings);
    this.painter.paint(this.marks, this.rangesAt, this.ground);
    for (const tell of this.told) tell('marks');
  }

  /** Hands the article to the background once somebody has it in view, and paints what comes back. */
  private report(): void {
    const { article, findings } = this;
    whenSeen(document, this.signal, async () => {
      if (!article || this.article !== article) return;
      try {
        const answer = await send('page.read', {
          article: this.head() as ArticleHead,
          claims: findings.claims,
          terms: countTerms(findings.terms),
          seen: true,
          translated: isTranslated(),
        });
        if (this.article !== article) return;
        this.answer = answer;
        this.kept = answer.kept;
        this.paint();
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        this.kept = 'failed';
        if (isOrphan()) this.stop();
      }
    });
  }

  /** The page changed: what it says now is read, marked and, where it says something else, handed on. */
  private lookAgain(): void {
    if (isOrphan()) {
      this.stop();
      return;
    }
    const isOther = addressWithoutFragment() !== this.address;
    const before = this.article?.text;
    if (isOther) this.forget();
    const reading = this.read();
    if (reading) this.take(reading);
    this.follow();
    this.paint();
    if (this.status === 'read' && this.article?.text !== before) this.report();
  }

  private forget(): void {
    this.address = addressWithoutFragment();
    this.article = null;
    this.findings = NOTHING;
    this.answer = null;
    this.kept = null;
    for (const tell of this.told) tell('route');
  }

  /** What the article says of itself. */
  head(): ArticleHead | null {
    return this.article && headOf(this.article);
  }

  private subjectOf(key: string): Subject | null {
    const mark = this.marks.find((other) => other.key === key);
    if (mark?.kind === 'term') {
      return { kind: 'term', term: mark.id, words: this.article?.text.slice(mark.start, mark.end) ?? '' };
    }
    const claim = this.findings.claims.find((other) => other.claim.id === mark?.id);
    if (mark?.kind !== 'claim' || !claim) return null;
    return { kind: 'claim', claim, standing: this.answer?.claims.find(({ id }) => id === mark.id) ?? null };
  }

  /** What the tooltip's script may use. */
  handle(): ReaderHandle {
    return {
      signal: this.signal,
      settings: () => this.settings as ReaderSettings,
      article: () => this.head(),
      isKept: () => this.kept === 'kept',
      claimTooltip: () => {
        const isFirst = !this.hasTooltip;
        this.hasTooltip = true;
        return isFirst;
      },
      takePointer: () => this.wake?.take() ?? null,
      ground: () => this.ground,
      markAt: (x, y) => {
        this.painter.repair();
        return markAt(this.painter, x, y, this.shadowRoots);
      },
      isPainted: (key) => this.painter.rangesOf(key).length > 0,
      boxesOf: (key) => boxesOf(this.painter.rangesOf(key)),
      elementOf: (key) => this.painter.rangesOf(key)[0]?.startContainer.parentElement ?? null,
      subjectOf: (key) => this.subjectOf(key),
      refresh: () => this.report(),
      onChange: (tell) => this.told.push(tell),
    };
  }
}
