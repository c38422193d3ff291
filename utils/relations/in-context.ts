import type { Claim, DoubtfulField } from '../claims/claim.ts';
import { lowerBound } from '../claims/words/sorted.ts';
import { words } from '../claims/words/word-class.ts';
import { toldStyle } from '../quantities/digits.ts';
import type { Sentence } from '../text/sentences.ts';
import { isOfClass, TokenKind, type Tokens, tokenAt } from '../text/tokens.ts';
import { onlyBasisIn } from './basis.ts';
import { plainMaterial } from './material.ts';
import { materialsIn, placesIn } from './named.ts';
import { isTakenBack } from './taken-back.ts';

/** UTF-16 units of the paragraph that are read before a claim's sentence. */
const BEFORE = 600;
type Named = 'materials' | 'places';
const namesIn = (kind: Named, tokens: Tokens, from: number, to: number): ReadonlySet<string> =>
  (kind === 'materials' ? materialsIn : placesIn)(tokens, from, to);

/** What a name was carried past: what the sentence before it is about, or a name that it mentions. */
type PassedOver = 'topic' | 'mention';
/** What a sentence is about stands among so many tokens at its beginning. */
const OPENING = 4;
/** A name carried past a mention of another was right in so few cases that it is worth what other articles make of it. */
const CARRIED_PAST = 0.3;

/** How a sentence goes on about what the one before it is about. */
const GOES_ON = words('it they that this these those');
/** What may be told by value or by volume, where nobody says by which, is held against nothing. */
const OF_EITHER = 0.2;
const mayBeOfEither = ({ kind, measure }: Claim): boolean =>
  kind === 'change' && /^(?:exports|imports|(?:mine-|magnet-)?production|processing|demand)$/.test(measure);

/** A text's sentences with what each names and whether it is taken back: worked out once a sentence, and only where a claim asks. */
class Sentences {
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  readonly #named: Record<Named, Map<number, ReadonlySet<string>>> = { materials: new Map(), places: new Map() };
  readonly #takenBack = new Map<number, boolean>();
  readonly #isInterview: boolean;

  constructor(tokens: Tokens, sentences: readonly Sentence[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#isInterview = isInterview(tokens.text);
  }

  /** Whether the words a claim stands in are quoted by nobody, for what the text has to say of them. */
  areLookedInto(claim: Claim): boolean {
    return !this.#isInterview && isQuotedLine(claim, this.#tokens.text);
  }

  /** The index of the sentence that holds an offset of the text. */
  indexAt(offset: number): number {
    return lowerBound(this.#sentences, tokenAt(this.#tokens, offset) + 1, ({ to }) => to);
  }

  /** Whether the sentence takes back what its paper said, or the next one of its paragraph what it says. */
  isTakenBack(index: number): boolean {
    const known = this.#takenBack.get(index);
    if (known !== undefined) return known;
    const found = isTakenBack(this.#tokens, this.#sentences[index] as Sentence, this.#sentences[index + 1] ?? null);
    this.#takenBack.set(index, found);
    return found;
  }

  /** Whether a sentence goes on about what the one before it tells by value alone, and does not say by what itself. */
  isOfValueBefore(index: number): boolean {
    const before = this.#sentences[index - 1];
    if (before === undefined || this.#endsParagraph(index - 1)) return false;
    const { from, to } = this.#sentences[index] as Sentence;
    return (
      isOfClass(this.#tokens, from, GOES_ON) &&
      onlyBasisIn(this.#tokens, from, to) === null &&
      onlyBasisIn(this.#tokens, before.from, before.to) === 'value'
    );
  }

  /** How a name was carried into a sentence that has none of its kind, past another that stood nearer in the paragraph; null where it was not. */
  passedOver(name: string, index: number, kind: Named): PassedOver | null {
    if (this.#names(index, kind).size > 0) return null;
    const reach = this.#start(index) - BEFORE;
    for (let before = index - 1; before >= 0 && this.#end(before) > reach && !this.#endsParagraph(before); before--) {
      const found = this.#start(before) < reach ? this.#namesFrom(reach, before, kind) : this.#names(before, kind);
      if (found.size === 0) continue;
      if (found.has(name)) return null;
      return this.#opensWith(before, kind) ? 'topic' : 'mention';
    }
    return null;
  }

  /** Whether a sentence names no material and the last one before it that does, in whatever paragraph, names only others of some kin. */
  isAfterKin(name: string, index: number, kin: ReadonlySet<string>): boolean {
    if (this.#names(index, 'materials').size > 0) return false;
    const reach = this.#start(index) - BEFORE;
    for (let before = index - 1; before >= 0 && this.#end(before) > reach; before--) {
      const found = this.#names(before, 'materials');
      if (found.size > 0) return !found.has(name) && [...found].some((other) => kin.has(other));
    }
    return false;
  }

  /** "For copper …", "Peru does best": what a sentence is about is named at its beginning. */
  #opensWith(index: number, kind: Named): boolean {
    const { from, to } = this.#sentences[index] as Sentence;
    return namesIn(kind, this.#tokens, from, Math.min(to, from + OPENING)).size > 0;
  }

  #names(index: number, kind: Named): ReadonlySet<string> {
    let names = this.#named[kind].get(index);
    if (!names) {
      names = this.#namesFrom(this.#start(index), index, kind);
      this.#named[kind].set(index, names);
    }
    return names;
  }

  /** What the part of a sentence from an offset on names. */
  #namesFrom(offset: number, index: number, kind: Named): ReadonlySet<string> {
    const { to } = this.#sentences[index] as Sentence;
    return namesIn(kind, this.#tokens, tokenAt(this.#tokens, offset), to);
  }

  #start = (index: number) => this.#tokens.start[(this.#sentences[index] as Sentence).from] as number;
  #end = (index: number) => this.#tokens.end[(this.#sentences[index] as Sentence).to - 1] as number;
  #endsParagraph = (index: number) => this.#tokens.kind[(this.#sentences[index] as Sentence).to] === TokenKind.break;
}

/** A line that is one quotation and nothing else, by nobody: what is then looked into, or set large beside the text. */
const QUOTED_LINE =
  /^(?:(?:(?:claim|myth|statement|assertion|quote|allegation)(?: ?\d{1,2})?|\d{1,2})[.):] ?)?["“„][^"“”„]{1,300}["”]$/i;

/** A question, and a line that opens with a quotation behind it. */
const ANSWERED = /\?\s*\n\s*["“„]/g;
/** Where so many questions are answered so, what stands in quotes is an answer: nobody looks into it. */
const LEAST_ANSWERS = 2;
const isInterview = (text: string): boolean => (text.match(ANSWERED)?.length ?? 0) >= LEAST_ANSWERS;

/** 'Claim: "Peru mines it all." Far from it': what is looked into, whatever the line says of it. */
const LOOKED_INTO =
  /^\s*(?:claim|myth|statement|assertion|allegation|rumou?r)(?: ?\d{1,2})?[.):] ?["“„][^"“”„]{1,300}["”]/i;

const OPENS_QUOTED = /^\s*(?:\w{0,10} ?\d{0,2}[.):] ?)?["“„]/;

/** No line longer than this, in UTF-16 units, is a quotation set apart. */
const LONGEST_QUOTED = 320;

function isQuotedLine({ start, end }: Claim, text: string): boolean {
  const reach = Math.max(0, start - LONGEST_QUOTED);
  const opens = text.slice(reach, start).lastIndexOf('\n');
  if (opens < 0 && reach > 0) return false;
  const line = text.slice(reach + opens + 1, end + LONGEST_QUOTED);
  if (!OPENS_QUOTED.test(line)) return false;
  const looked = LOOKED_INTO.exec(line);
  if (looked !== null && end - reach - opens - 1 <= looked[0].length) return true;
  const closes = line.indexOf('\n', end - reach - opens - 1);
  return QUOTED_LINE.test((closes < 0 ? line : line.slice(0, closes)).trim());
}

/** What is shipped is called rare earths for short, be it the earths or what is made of them. */
const SHIPPED: ReadonlySet<string> = new Set(['rare-earths', 'rare-earth-magnets']);
const isShipped = ({ measure, material }: Claim) =>
  (measure === 'exports' || measure === 'imports') && SHIPPED.has(plainMaterial(material ?? ''));

/** How the names of a claim that another stands nearer to were carried. */
function carriedPast({ material, place }: Claim, index: number, sentences: Sentences) {
  return {
    material: material === null ? null : sentences.passedOver(plainMaterial(material), index, 'materials'),
    place: place === null || place === 'world' ? null : sentences.passedOver(place, index, 'places'),
  };
}

/** "5.200 tonnes": thousands in one style of writing numbers, a fraction in the other. */
const EITHER_STYLE = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)/;
/** Parts and rates are told with three decimals as well. */
const isWhole = (unit: string) => !unit.includes('/') && unit !== '%' && unit !== 'pp' && unit !== 'x';
const mayBeEither = ({ text, unit }: Claim) => isWhole(unit) && EITHER_STYLE.test(text);

/** The claim as the sentences around it leave it; `denying` is where those begin that hold a figure read as denied. */
function inItsContext(claim: Claim, denying: ReadonlySet<number>, sentences: Sentences): Claim {
  const index = sentences.indexAt(claim.start);
  const doubts = new Set<DoubtfulField>(claim.doubts);
  // Where a figure of the sentence is denied, that is the one which is taken back.
  const takenBack = !denying.has(claim.sentenceStart) && sentences.isTakenBack(index);
  if (claim.modality === 'stated' && (takenBack || sentences.areLookedInto(claim))) doubts.add('modality');
  const { material, place } = carriedPast(claim, index, sentences);
  const isOfKin = isShipped(claim) && sentences.isAfterKin(plainMaterial(claim.material ?? ''), index, SHIPPED);
  if (material === 'topic' || isOfKin) doubts.add('material');
  if (place === 'topic') doubts.add('place');
  const mostSure = [
    claim.confidence,
    material === 'mention' || place === 'mention' ? CARRIED_PAST : 1,
    mayBeOfEither(claim) && sentences.isOfValueBefore(index) ? OF_EITHER : 1,
  ];
  const confidence = Math.min(...mostSure);
  const isAsBefore = doubts.size === claim.doubts.length && confidence === claim.confidence;
  return isAsBefore ? claim : { ...claim, confidence, doubts: [...doubts] };
}

/**
 * Claims with the doubts that the text around them raises: the next sentence takes back what was said, a material or place
 * was carried past another that was named since, or nothing tells whether a point parts thousands. The claims are those of the text; linear in its length.
 */
export function doubtInContext(
  claims: readonly Claim[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): readonly Claim[] {
  const around = new Sentences(tokens, sentences);
  const denying = new Set(
    claims.filter(({ modality }) => modality === 'denied').map(({ sentenceStart }) => sentenceStart),
  );
  const isUntold = claims.some(mayBeEither) && toldStyle(tokens) === null;
  return claims.map((claim) => {
    const found = inItsContext(claim, denying, around);
    return isUntold && mayBeEither(claim) ? { ...found, doubts: ['value', ...found.doubts] } : found;
  });
}
