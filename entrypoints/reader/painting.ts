import { groundBehind } from '../../utils/page/ground.ts';
import type { Subject } from '../../utils/page/handle.ts';
import type { Ground } from '../../utils/page/mark-names.ts';
import type { Mark } from '../../utils/page/marks.ts';
import { type Group, Painter } from '../../utils/page/painter.ts';
import { markAt } from '../../utils/page/under-pointer.ts';
import type { ReaderSettings } from '../../utils/settings.ts';
import { type Added, readAdded } from './added.ts';
import type { Findings } from './findings.ts';
import type { Part } from './parts.ts';
import { areColoursForced } from './surroundings.ts';
import { marksOf, type ReadAnswer, rangesIn, type View } from './view.ts';

/** What is marked where a ground of its own cannot be seen. */
const LINES_ALONE = { markTerms: 'none', markClaims: false } as const;

function groundOf({ map }: View): Ground {
  const first = map.nodes[0]?.parentElement;
  return first ? groundBehind(first) : 'light';
}

const groupOf = (marks: readonly Mark[], where: Pick<View, 'map'>): Group => ({
  marks,
  place: (mark) => rangesIn(where, mark),
});

/** What was added to an article, and which reading of the whole did not have it yet. */
interface AddedTo extends Added {
  readonly to: readonly Part[] | null;
}

/** What is marked in the page now: an article as it was read as a whole, and what was added to it since. */
export class Painting {
  ground: Ground = 'light';
  marks: readonly Mark[] = [];
  private readonly painter: Painter;
  private view: View | null = null;
  private settings: ReaderSettings | null = null;
  private choice: ReaderSettings | null = null;
  private isForced = false;
  private added: readonly AddedTo[] = [];
  /** The last reading of the whole. It may not be understood and painted yet, while more is added. */
  private read: readonly Part[] | null = null;

  constructor(signal: AbortSignal) {
    this.painter = new Painter(signal);
  }

  /** The article was read as a whole again: what is added from now on is beside this, and stays when this is painted. */
  readAnew(parts: readonly Part[]): void {
    this.read = parts;
  }

  /** Paints an article by what is known of its claims and what the reader chose, with what was added to it since it was read. */
  paint(view: View, answer: ReadAnswer | null, settings: ReaderSettings): void {
    const stays = ({ to }: AddedTo) => to === view.parts || to === this.read;
    const isForced = areColoursForced();
    const known = settings === this.settings && isForced === this.isForced ? this.choice : null;
    const choice = known ?? (isForced ? { ...settings, ...LINES_ALONE } : settings);
    this.added = known ? this.added.filter(stays) : [];
    this.choice = choice;
    this.view = view;
    this.settings = settings;
    this.isForced = isForced;
    this.ground = groundOf(view);
    const own = marksOf(view, answer, choice);
    this.marks = [...own, ...this.added.flatMap(({ marks }) => marks)];
    this.painter.paint([groupOf(own, view), ...this.added.map((added) => groupOf(added.marks, added))], this.ground);
  }

  /**
   * Marks what was added to the article; what it says is handed on when the page is read as a whole again. Throws a
   * `RequestError` where nobody answers.
   */
  async grow(elements: readonly Element[]): Promise<void> {
    const { view, choice, read: to } = this;
    if (!view || !choice) return;
    const added = await readAdded(elements, view, this.added, choice);
    const isOver = this.choice !== choice || (this.read !== to && this.view?.parts !== to);
    if (!added || !this.view || isOver) return;
    this.added = [...this.added, { ...added, to }];
    this.marks = [...this.marks, ...added.marks];
    this.painter.add(groupOf(added.marks, added));
  }

  /** Takes all marks away and forgets what they were of. */
  clear(): void {
    this.view = null;
    this.read = null;
    this.added = [];
    this.marks = [];
    this.painter.clear();
  }

  /** Hides all marks, or shows them again. */
  peek(): void {
    this.painter.setHidden(!this.painter.isHidden);
  }

  /** Whether the ground behind the article, or the reader's colours, are others than when it was painted. */
  isOutdated(): boolean {
    return this.view !== null && (groundOf(this.view) !== this.ground || areColoursForced() !== this.isForced);
  }

  rangesOf(key: string): readonly StaticRange[] {
    return this.painter.rangesOf(key);
  }

  markAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Mark | null {
    this.painter.repair();
    return markAt(this.painter, x, y, shadowRoots);
  }

  /** What a mark's offsets and id are of: the article, or what was added to it. */
  private sourceOf(key: string): { claims: Findings['claims']; text: string } {
    const added = this.added.find(({ marks }) => marks.some((mark) => mark.key === key));
    if (added) return { claims: added.claims, text: added.text };
    return { claims: this.view?.findings.claims ?? [], text: this.view?.article.text ?? '' };
  }

  /** What a mark stands for; null where it stands for nothing to be told of. */
  subjectOf(key: string): Subject | null {
    const mark = this.marks.find((other) => other.key === key);
    const { claims, text } = this.sourceOf(key);
    if (mark?.kind === 'term') return { kind: 'term', term: mark.id, words: text.slice(mark.start, mark.end) };
    const claim = claims.find((other) => other.claim.id === mark?.id);
    return mark?.kind === 'claim' && claim ? { kind: 'claim', claim } : null;
  }
}
