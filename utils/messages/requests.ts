import * as v from 'valibot';
import { lettersIn } from '../article/sketch.ts';
import type { TermMention } from '../glossary/term.ts';
import { readerSettings } from '../settings.ts';
import type { Composed } from '../text/mapped.ts';
import { BOUNDS } from './bounds.ts';
import * as s from './schemas.ts';

const nothing = v.optional(v.undefined());
const tab = s.count;

/** `page` is a script of ours in a web page, `own` a page of the extension or the background. */
export type Sender = 'page' | 'own';
/** Who answers: the background, a tab's reader, or the extension's own pages. */
type Receiver = 'background' | 'reader' | 'pages';

function row<S extends Sender, R extends Receiver, B extends v.GenericSchema, A extends v.GenericSchema>(
  from: S,
  to: R,
  body: B,
  answer: A,
) {
  return { from, to, body, answer };
}

/** Why an article was not stored. */
const NOT_KEPT = ['private', 'paused', 'site-off', 'not-seen', 'translated', 'no-address', 'full', 'failed'] as const;
const kept = v.picklist(['kept', ...NOT_KEPT]);
export type Kept = v.InferOutput<typeof kept>;

const termCount = v.object({ term: s.id, category: s.text(60), count: s.count });
const readClaim = v.object({
  id: s.id,
  /** The gravest verdict there is, null where nothing earlier is related. */
  verdict: v.nullable(s.verdict),
  supports: s.supports,
});
const summary = v.object({
  /** Claims by their gravest verdict; a claim said again counts once. */
  contradictions: s.count,
  tensions: s.count,
  agreements: s.count,
  /** Other articles related to any of the claims, and how many independent origins they have. */
  articles: s.count,
  origins: s.count,
});
export type Summary = v.InferOutput<typeof summary>;

/** What an article's text tells besides claims: whom it leans on, its signature, and who acted by it. */
const told = v.object({ origins: s.list(s.text(120), 20), fingerprint: s.list(s.count, 256), account: s.account });

const readAnswer = v.object({
  kept,
  /** Null where no text was given. */
  told: v.nullable(told),
  summary,
  claims: s.list(readClaim, BOUNDS.claims),
  /** Claims the reader said are none; they are not marked. */
  dropped: s.list(s.id, BOUNDS.claims),
  /** Where the reader's notes stand in this article, without their words. */
  notes: s.list(v.object({ id: s.id, passage: v.nullable(s.passage) }), 1000),
});
/** What a text says; offsets are its own. */
export interface TextRead {
  readonly terms: readonly TermMention[];
  readonly claims: readonly s.QuotedClaim[];
}
/** A part of an article: its text with the way back to the page, and what it says. */
export interface PartRead extends TextRead, Composed {
  /** Where sections begin. */
  readonly sections: readonly number[];
}
/** Of our own making and too much to be checked value by value in a page. */
const partRead = v.custom<PartRead>((value) => typeof value === 'object' && value !== null && 'claims' in value);
const articlePart = v.object({
  blocks: v.pipe(
    s.list(s.sentBlock, BOUNDS.blocks),
    v.check((blocks) => lettersIn(blocks) <= BOUNDS.part),
  ),
  title: v.nullable(s.text(1000)),
  published: s.day,
  lang: v.nullable(s.text(40)),
});
const status = v.picklist(['reading', 'read', 'no-article', 'too-long', 'no-marks', 'failed']);
export type ReaderStatus = v.InferOutput<typeof status>;

const here = v.object({
  settings: readerSettings,
  private: v.boolean(),
  off: v.nullable(v.picklist(['paused', 'site-off'])),
});

/** What a note that is being written is about: a mark of an article. */
const draftOn = v.object({ url: s.webAddress, mark: v.pipe(v.string(), v.maxLength(1000)) });

/** Every request between the parts. */
export const REQUESTS = {
  /** The gate: this is news of the field. The reader is injected. */
  'gate.news': row('page', 'background', nothing, nothing),
  /** What the reader may do here, where it has nothing to ask with which that would come. */
  'page.start': row('page', 'background', nothing, here),
  /** What a page says of itself, which of its blocks are its article's, by their numbers, and what the reader may do here. Nothing is kept of it. */
  'page.pick': row(
    'page',
    'background',
    v.object({
      page: s.sketched,
      /** Whether what the blocks say is wanted with them. */
      isNew: v.boolean(),
    }),
    v.object({
      here,
      metadata: s.metadata,
      blocks: s.list(s.count, BOUNDS.blocks),
      /** Null where it was not asked for or is too long to be told at once. */
      read: v.nullable(partRead),
    }),
  ),
  /** A part of an article, of as many whole blocks as it holds: its text and what that says. Nothing is kept of it. */
  'page.understand': row('page', 'background', articlePart, partRead),
  /** An article was read, or read again after it grew. Stored if it was seen and may be. */
  'page.read': row(
    'page',
    'background',
    v.object({
      article: s.articleHead,
      /** Null where what it tells is in the article's head already. */
      text: v.nullable(v.pipe(v.string(), v.maxLength(BOUNDS.text))),
      claims: s.list(s.quotedClaim, BOUNDS.claims),
      terms: s.list(termCount, BOUNDS.terms),
      seen: v.boolean(),
      translated: v.boolean(),
    }),
    readAnswer,
  ),
  /** All about one claim, for its tooltip. */
  'page.claim': row(
    'page',
    'background',
    v.object({ article: s.asker, claim: s.quotedClaim }),
    v.object({
      related: s.list(s.related, 20),
      supports: s.supports,
      plot: s.list(s.plotted, 200),
      reference: s.reference,
      controls: s.controls,
      notes: s.list(s.note, 100),
    }),
  ),
  /** All about one term, for its tooltip. */
  'page.term': row(
    'page',
    'background',
    v.object({ term: s.id, url: v.nullable(s.webAddress), published: v.optional(s.day, null) }),
    v.object({
      /** What the glossary says of it; null for a term it does not have. */
      entry: v.nullable(s.termEntry),
      makers: s.makers,
      controls: s.controls,
      articles: s.count,
      claims: s.count,
      quotes: s.list(s.quote, 10),
    }),
  ),
  /** The claim under the pointer, or that reading mode stands at: the panel shows its card. Answered by none. */
  'page.focus': row('page', 'pages', v.object({ claim: s.id }), nothing),
  /** The page is at rest: the tooltip's script is injected. */
  'page.tooltip': row('page', 'background', nothing, nothing),
  /** A frame for a tooltip is in the page: what draws it is injected into it, or where the browser does not let us, beside the reader. */
  'page.face': row('page', 'background', v.object({ frame: s.count }), v.object({ isInside: v.boolean() })),
  /** Answered once the note is stored. A second one of the same id replaces the first. */
  'note.save': row('page', 'background', s.note, s.note),
  'correction.save': row('page', 'background', s.correction, s.correction),
  /** What was begun to be written on a mark, kept until it is saved: the extension's storage is closed to scripts in pages. */
  'draft.read': row('page', 'background', draftOn, v.nullable(s.draft)),
  'draft.write': row('page', 'background', v.object({ ...draftOn.entries, draft: s.draft }), nothing),
  'draft.clear': row('page', 'background', draftOn, nothing),
  /** "Read this page": the reader is injected whatever the page is. */
  'reader.start': row('own', 'background', v.object({ tab }), v.object({ injected: v.boolean() })),

  'tab.state': row(
    'own',
    'reader',
    nothing,
    v.object({
      status,
      kept: v.nullable(kept),
      private: v.boolean(),
      article: v.nullable(s.articleHead),
      claims: s.list(s.quotedClaim, BOUNDS.claims),
      terms: s.list(termCount, BOUNDS.terms),
    }),
  ),
  /** Scrolls to a claim, a note or a term's first mention and marks it for two seconds. */
  'tab.goto': row(
    'own',
    'reader',
    v.object({ what: v.picklist(['claim', 'note', 'term']), id: s.id, passage: v.nullable(s.passage) }),
    v.object({ found: v.boolean() }),
  ),
  /** Which passages still stand in the article, in the order given. */
  'tab.find': row(
    'own',
    'reader',
    v.object({ passages: s.list(s.passage, 1000) }),
    v.object({ found: s.list(v.boolean(), 1000) }),
  ),
  'tab.paint': row('own', 'reader', v.object({ settings: readerSettings }), nothing),
  /** A key of the browser's or an entry of its menu. */
  'tab.command': row('own', 'reader', v.object({ command: v.picklist(['peek', 'reading-mode', 'note']) }), nothing),
  'tab.stop': row('own', 'reader', nothing, nothing),
  /** Sites were allowed, this page's perhaps: what it withheld because of that may be shown. */
  'tab.allowed': row('own', 'reader', nothing, nothing),

  /** Something was written to the library. Sent to all of the extension's own pages and answered by none. */
  'library.changed': row(
    'own',
    'pages',
    v.object({ kinds: s.list(v.picklist(['articles', 'notes', 'corrections']), 3) }),
    nothing,
  ),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Body<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['body']>;
export type Answer<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['answer']>;
type To<R extends Receiver> = { [N in RequestName]: (typeof REQUESTS)[N]['to'] extends R ? N : never }[RequestName];
export type ToBackground = To<'background'>;
export type ToReader = To<'reader'>;
export type ToPages = To<'pages'>;
