import { useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';

/** The tags of a note: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagField({ tags, onChange }: { tags: readonly string[]; onChange: (tags: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const add = () => {
    const tag = text.trim();
    setText('');
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
  };
  const keys = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  return (
    <p class="row tags">
      {tags.map((tag) => (
        <button
          type="button"
          class="tag"
          key={tag}
          aria-label={t('note.tag-remove', { tag })}
          onClick={() => onChange(tags.filter((other) => other !== tag))}
        >
          {tag} ×
        </button>
      ))}
      <input
        aria-label={t('note.tag')}
        placeholder={t('note.tag')}
        maxLength={100}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={add}
      />
    </p>
  );
}
