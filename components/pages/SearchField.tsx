import { Icon } from '../Icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (words: string) => void;
}

/** A field that finds; "/" leads to it from anywhere on the page. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <label class="field search">
      <Icon name="search" />
      <input
        type="search"
        data-find
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

/** Whether a text has all of the words, in any case. */
export function hasWords(words: string): (text: string) => boolean {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLocaleLowerCase();
    return wanted.every((word) => lower.includes(word));
  };
}
