import type { Claim, DoubtfulField } from '../claims/claim.ts';
import { lowerBound } from '../claims/words/sorted.ts';
import type { Sentence } from '../text/sentences.ts';
import { isOfClass, TokenKind, type Tokens, tokenAt } from '../text/tokens.ts';
import { type WordClass, wordClass } from '../text/vocabulary.ts';
import { plainMaterial } from './material.ts';
import { materialsIn, placesIn } from './named.ts';

/** UTF-16 units of the paragraph that are read before and behind a claim's sentence. */
const [BEFORE, BEHIND] = [600, 80];
/** UTF-16 units of a sentence in which it is looked for words that take back what was said. */
const LONGEST = 1200;

/** A paper that speaks of what it printed does so to take it back. */
const OWN_COVERAGE =
  /\b(?:(?:an?|the|our) (?:\w{1,12} )?(?:article|graphic|caption|headline|column|photo caption)\b[^.]{0,80}? (?:said|stated|gave|put|reported|showed|listed|named|placed|had)|we (?:said|wrote|reported|stated|misstated|gave)|editing error|production error)\b/i;
/** How a sentence begins that takes back the one before it. */
const TAKEN_BACK = [
  /^in (?:fact|reality|truth)\b/i,
  /^the (?:correct|right|actual|true|real) (?:figure|number|quantity|amount|value|total|share|rate)\b/i,
  /^(?:that|this|it|which|(?:that|this|the) (?:figure|number|claim)) (?:is|was) (?:wrong|false|untrue|incorrect|not (?:so|true|correct|right)|a mistake|an error)\b/i,
  /^(?:it|they) (?:had|has|have|did|does|do|was|were)(?: not|n['’]t)[.,;]/i,
  /^(?:it|they|this|the \w{1,12}) should have\b/i,
  /^the (?:figure|number|quantity|amount) (?:should\b|is (?:[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))/i,
  /^not so\b/i,
];

/** A sentence that says of a claim in it that it does not hold. */
const DISMISSED =
  /\b(?:claims?|reports?|rumou?rs?|assertions?|suggestions?|allegations?|stories|story)\b[^.]{0,160}? (?:is|are|was|were) (?:\w{1,12} )?(?:groundless|baseless|unfounded|untrue|false|wrong|incorrect|fabricated|nonsense)\b/i;

/** Words without one of which a sentence speaks of no coverage of its paper's and dismisses nothing: few sentences have one. */
const COVERAGE = wordClass((word) => /article|graphic|caption|headline|column|^we|error/.test(word));
const DISMISSIBLE = wordClass((word) =>
  /claim|report|rumou?r|assertion|suggestion|allegation|stor(?:y|ies)/.test(word),
);
/** The words all of `TAKEN_BACK` begin with. */
const OPENS_TAKING_BACK = wordClass((word) => /^(?:in|the|that|this|it|which|they|not)\b/.test(word));

/** One of these follows within a few words in all of them. */
const TAKES_BACK = wordClass((word) =>
  /^(?:fact|reality|truth|correct|right|actual|true|real|wrong|false|untrue|incorrect|mistake|error|not|should|so|figure|number|quantity|amount)$|n't$/.test(
    word,
  ),
);
const TOLD_WITHIN = 6;

/** A figure put down to the wrong source stands. */
const ATTRIBUTED = /\b(?:attributed|credited|misattributed)\b/i;

type Named = 'materials' | 'places';
const namesIn = (kind: Named, tokens: Tokens, from: number, to: number): ReadonlySet<string> =>
  (kind === 'materials' ? materialsIn : placesIn)(tokens, from, to);

/** What a name was carried past: what the sentence before it is about, or a name that it mentions. */
type PassedOver = 'topic' | 'mention';
/** What a sentence is about stands among so many tokens at its beginning. */
const OPENING = 4;
/** A name carried past a mention of another was right in so few cases that it is worth what other articles make of it. */
const CARRIED_PAST = 0.3;

/** A text's sentences with what each names and whether it is taken back: worked out once a sentence, and only where a claim asks. */
class Sentences {
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  readonly #named: Record<Named, Map<number, ReadonlySet<string>>> = { materials: new Map(), places: new Map() };
  readonly #takenBack = new Map<number, boolean>();

  constructor(tokens: Tokens, sentences: readonly Sentence[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
  }

  /** The index of the sentence that holds an offset of the text. */
  indexAt(offset: number): number {
    return lowerBound(this.#sentences, tokenAt(this.#tokens, offset) + 1, ({ to }) => to);
  }

  /** Whether the sentence takes back what its paper said, or the next one of its paragraph what it says. */
  isTakenBack(index: number): boolean {
    const known = this.#takenBack.get(index);
    if (known !== undefined) return known;
    const found = this.#isDismissed(index) || this.#isPutRight(index);
    this.#takenBack.set(index, found);
    return found;
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

  /** "For copper …", "Peru does best": what a sentence is about is named at its beginning. */
  #opensWith(index: number, kind: Named): boolean {
    const { from, to } = this.#sentences[index] as Sentence;
    return namesIn(kind, this.#tokens, from, Math.min(to, from + OPENING)).size > 0;
  }

  #isDismissed(index: number): boolean {
    const coverage = this.#holds(index, COVERAGE);
    const dismissible = this.#holds(index, DISMISSIBLE);
    if (!coverage && !dismissible) return false;
    const start = this.#start(index);
    const sentence = this.#tokens.text.slice(start, Math.min(this.#end(index), start + LONGEST));
    if (dismissible && DISMISSED.test(sentence)) return true;
    return coverage && OWN_COVERAGE.test(sentence) && !ATTRIBUTED.test(sentence);
  }

  #isPutRight(index: number): boolean {
    const { to } = this.#sentences[index] as Sentence;
    if (!isOfClass(this.#tokens, to, OPENS_TAKING_BACK) || !this.#hasAmong(to, to + TOLD_WITHIN, TAKES_BACK))
      return false;
    const end = this.#end(index);
    const behind = this.#tokens.text.slice(end, end + BEHIND);
    const line = behind.indexOf('\n');
    const next = (line < 0 ? behind : behind.slice(0, line)).trimStart();
    return TAKEN_BACK.some((words) => words.test(next));
  }

  #holds(index: number, cls: WordClass): boolean {
    const { from, to } = this.#sentences[index] as Sentence;
    return this.#hasAmong(from, to, cls);
  }

  #hasAmong(from: number, to: number, cls: WordClass): boolean {
    for (let at = from; at < to; at++) if (isOfClass(this.#tokens, at, cls)) return true;
    return false;
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

/** How the names of a claim that another stands nearer to were carried. */
function carriedPast({ material, place }: Claim, index: number, sentences: Sentences) {
  return {
    material: material === null ? null : sentences.passedOver(plainMaterial(material), index, 'materials'),
    place: place === null || place === 'world' ? null : sentences.passedOver(place, index, 'places'),
  };
}

/** The claim as the sentences around it leave it; `denying` is where those begin that hold a figure read as denied. */
function inItsContext(claim: Claim, denying: ReadonlySet<number>, sentences: Sentences, text: string): Claim {
  const index = sentences.indexAt(claim.start);
  const doubts = new Set<DoubtfulField>(claim.doubts);
  // Where a figure of the sentence is denied, that is the one which is taken back.
  const takenBack = !denying.has(claim.sentenceStart) && sentences.isTakenBack(index);
  if (claim.modality === 'stated' && (takenBack || isQuotedLine(claim, text))) doubts.add('modality');
  const { material, place } = carriedPast(claim, index, sentences);
  if (material === 'topic') doubts.add('material');
  if (place === 'topic') doubts.add('place');
  const confidence =
    material === 'mention' || place === 'mention' ? Math.min(claim.confidence, CARRIED_PAST) : claim.confidence;
  const isAsBefore = doubts.size === claim.doubts.length && confidence === claim.confidence;
  return isAsBefore ? claim : { ...claim, confidence, doubts: [...doubts] };
}

/**
 * Claims with the doubts that the sentences around them raise: the next one takes back what was said, or a material or
 * place was carried past another that was named since. The claims are those of the text; linear in its length.
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
  return claims.map((claim) => inItsContext(claim, denying, around, tokens.text));
}
