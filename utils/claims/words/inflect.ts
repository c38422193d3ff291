const DOUBLED = new Set(
  'drop slip trim ship plan dip cut shed put set let rob ban stop sag grab top cap tap dig run win get axe lop hit rip up zap admit commit rebut log shrug snap grin quip net lag outstrip mop prop drum control emit'.split(
    ' ',
  ),
);

/** The forms of an English verb; a line "rise rose risen" gives its irregular past and participle. */
export interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('e') && !(ending === 'ing' && /(?:ee|oe|ye)$/.test(verb))) return verb.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.has(verb) ? verb + verb.at(-1) + ending : verb + ending;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

export function inflect(line: string): Forms {
  const [base = '', past, participle] = line.trim().split(/\s+/);
  const regular = withEnding(base, 'ed');
  return {
    base,
    third: thirdPerson(base),
    past: past ? [past] : [regular],
    participle: participle ?? past ?? regular,
    gerund: withEnding(base, 'ing'),
  };
}

/** All forms of the verbs of a table whose entries are parted by "|", each once. */
export function allForms(table: string): string[] {
  const forms = new Set<string>();
  for (const line of table.split('|')) {
    if (!line.trim()) continue;
    const { base, third, past, participle, gerund } = inflect(line);
    for (const form of [base, third, ...past, participle, gerund]) forms.add(form);
  }
  return [...forms];
}
