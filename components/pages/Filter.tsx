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

/** What most of the entries have, at most `most` of it, the most frequent first. */
export function frequent<T>(entries: readonly T[], of: (entry: T) => readonly string[], most = 200): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const one of of(entry)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const top = [...counts].sort(([, a], [, b]) => b - a).slice(0, most);
  return top.map(([one]) => one);
}

/** What can be chosen among: each once, in the order of its words. */
export const choicesOf = (ids: readonly string[], wordsOf = (id: string) => id): [string, string][] =>
  [...new Set(ids)].map((id): [string, string] => [id, wordsOf(id)]).sort(([, a], [, b]) => a.localeCompare(b));
