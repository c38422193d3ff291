import { announce, send } from '../../utils/messages/in-page.ts';
import type { Draft } from '../../utils/messages/schemas.ts';
import type { Asked } from '../../utils/page/face.ts';
import type { Passage } from '../../utils/page/find-passage.ts';
import type { ReaderHandle, Subject } from '../../utils/page/handle.ts';
import { copyText } from '../../utils/phrasing/copy.ts';

/** A new id. Not by `randomUUID`, which pages without encryption do not have. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What was asked of the drafts last: one thing after the other, so that what was written first is not kept last. */
let asked: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = asked.then(work, work);
  asked = done;
  return done;
}

/** What is asked of the draft of a mark's note. */
export type DraftAsked =
  | { readonly name: 'draft.read' | 'draft.clear'; readonly body: null }
  | { readonly name: 'draft.write'; readonly body: Draft };

/** Reads, keeps or clears the draft of a mark's note. */
export async function draft(reader: ReaderHandle, mark: string, asked: DraftAsked): Promise<Draft | null> {
  const about = { url: reader.article()?.url ?? '', mark };
  switch (asked.name) {
    case 'draft.read':
      return inTurn(() => send('draft.read', about));
    case 'draft.write':
      await inTurn(() => send('draft.write', { ...about, draft: asked.body }));
      return null;
    case 'draft.clear':
      await inTurn(() => send('draft.clear', about));
      return null;
  }
}

/** The ids of notes being saved, so that a second try replaces the first and does not double it. */
const ids = new Map<string, string>();

function passageOf(subject: Subject): Passage | null {
  if (subject.kind === 'claim') return subject.claim.passage;
  return subject.kind === 'passage' ? subject.passage : null;
}
const wordsOf = (subject: Exclude<Subject, { kind: 'claim' }>) =>
  subject.kind === 'term' ? subject.words : (subject.passage?.quote.exact ?? '');

/** Stores a note on a mark's subject. Resolves once it is on the disk. */
export async function saveNote(reader: ReaderHandle, key: string, subject: Subject, draft: Draft): Promise<void> {
  const article = reader.article();
  if (!article?.url) throw new Error('A page without an address has no notes.');
  const now = new Date().toISOString();
  const id = ids.get(key) ?? newId();
  ids.set(key, id);
  await send('note.save', {
    id,
    url: article.url,
    title: article.title ?? '',
    site: article.site ?? '',
    published: article.published,
    body: draft.body,
    tags: draft.tags,
    target: subject.kind === 'passage' && !subject.passage ? 'article' : subject.kind,
    passage: passageOf(subject),
    claim: subject.kind === 'claim' ? subject.claim.claim : null,
    term: subject.kind === 'term' ? subject.term : null,
    created: now,
    changed: now,
  });
  ids.delete(key);
  reader.refresh();
}

/** Remembers that a claim is none, was misread, or cannot be held beside an earlier reading. */
export async function correct(
  reader: ReaderHandle,
  subject: Subject,
  { what, reading }: Asked['correct']['body'],
): Promise<void> {
  const url = reader.article()?.url;
  if (subject.kind !== 'claim') throw new Error('Only claims are corrected.');
  if (!url) throw new Error('A page without an address has no corrections.');
  await send('correction.save', {
    id: newId(),
    what,
    url,
    claim: subject.claim,
    reading,
    made: new Date().toISOString(),
  });
  reader.refresh();
}

/** Puts a claim, or a term's words, on the clipboard. Pages without encryption have only the old way: then it is the text that is left to be copied. */
export async function copy(reader: ReaderHandle, subject: Subject): Promise<string | null> {
  const article = reader.article() ?? { url: null, site: null, published: null };
  const text = subject.kind === 'claim' ? copyText(subject.claim, article) : wordsOf(subject);
  if (!isSecureContext) return text;
  await navigator.clipboard.writeText(text);
  return null;
}

/** The panel, where it is open, turns to a claim's card. */
export function turnPanelTo(subject: Subject | null): void {
  if (subject?.kind === 'claim') void announce('page.focus', { claim: subject.claim.claim.id });
}
