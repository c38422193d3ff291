interface FilterProps {
  readonly label: string;
  /** "" is all. */
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** Narrows a list to one of several; its first entry is its name and stands for all. */
export function Filter({ label, value, choices, onChange }: FilterProps) {
  if (choices.length < 2 && value === '') return null;
  return (
    <select
      class={value === '' ? 'field filter' : 'field filter on'}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {choices.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** The choices there are among some things: each once, in the order of their words. */
export function choicesOf<T>(
  things: readonly T[],
  idOf: (thing: T) => string | null,
  wordsOf: (id: string) => string,
): [string, string][] {
  const ids = new Set(things.flatMap((thing) => idOf(thing) ?? []));
  return [...ids].map((id): [string, string] => [id, wordsOf(id)]).sort(([, a], [, b]) => a.localeCompare(b));
}
