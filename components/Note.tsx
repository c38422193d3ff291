import type { ComponentChildren } from 'preact';
import type { Note as StoredNote } from '../utils/messages/schemas.ts';
import { Icon } from './Icon.tsx';

export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
        </span>
      ))}
    </>
  );
}

/** A note of the reader's own: its words, its tags and what is said of it. */
export function Note({ note, children }: { note: StoredNote; children: ComponentChildren }) {
  return (
    <div class="cite own">
      <Icon name="note" />
      <p class="body" dir="auto">
        {note.body} <Tags tags={note.tags} />
      </p>
      <p class="meta">{children}</p>
    </div>
  );
}
