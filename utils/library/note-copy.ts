import type { Note } from '../messages/schemas.ts';
import { hash } from './hash.ts';

/** What a note says and where, which is what two forms of it may differ in. */
export function contentOf({
  url,
  body,
  tags,
  passage,
  term,
}: Pick<Note, 'url' | 'body' | 'tags' | 'passage' | 'term'>) {
  const { exact, prefix, suffix } = passage?.quote ?? {};
  return JSON.stringify([url, body, tags, exact, prefix, suffix, term]);
}

/** The name under which a second form of a record is kept: the same for the same content, so that it is kept once. */
export const copyName = (id: string, content: string) => `${id.slice(0, 80)}~${hash(content)}`;
