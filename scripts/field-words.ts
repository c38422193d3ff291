import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  readonly id: string;
  readonly category: string;
  readonly surface: readonly string[];
  readonly ambiguous: readonly string[];
}

const MATERIALS = new Set(['element', 'group', 'compound', 'ore', 'critical-mineral']);
const OTHERS = new Set(['product', 'policy']);
/** Materials of which all kinds of news speak: they count only beside another. */
const EVERYDAY = new Set(
  'copper nickel aluminium titanium magnesium zinc silicon silver lead tin uranium phosphate platinum-group-metals'.split(
    ' ',
  ),
);
const EVERYWHERE = new Set('tariff wto section-301 price-floor recycling superhard-materials'.split(' '));

const folded = (form: string) => form.toLowerCase().replaceAll('-', ' ').replace(/s$/, '');
const usable = (form: string) => /^[a-z0-9 ]{4,}$/.test(form);

/** The shortest forms that stand for all: "dysprosium oxide" is left out where "dysprosium" is in. */
function shortest(forms: readonly string[], taken: readonly string[] = []): string[] {
  const kept: string[] = [];
  for (const form of [...new Set(forms)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (![...taken, ...kept].some((other) => ` ${form} `.includes(` ${other} `))) kept.push(form);
  return kept.sort();
}

/** Alternatives of a pattern; what several forms end with is written once where that is shorter, as the gate is to be small. */
function alternatives(forms: readonly string[]): string[] {
  return [...Map.groupBy(forms, (form) => form.slice(-1))].flatMap(([last, some]) => {
    const rest = alternatives(some.map((form) => form.slice(0, -1)).filter(Boolean));
    const isWhole = some.includes(last);
    const apart = [...(isWhole ? [last] : []), ...rest.map((start) => start + last)];
    const together = `(?:${rest.join('|')})${isWhole ? '?' : ''}${last}`;
    return together.length < apart.join('|').length ? [together] : apart;
  });
}

/** A pattern for any of them; any plural in -s counts. What may stand for a space is left to who makes it. */
const patternOf = (forms: readonly string[]) => `\\\\b(?:${alternatives(forms).join('|')})s?\\\\b`;

/** The names the gate looks for: `field` count alone, `support` beside one of them. */
export function fieldNames(terms: readonly Entry[]): Record<'field' | 'support', readonly string[]> {
  const forms = (wanted: (entry: Entry) => boolean) =>
    terms
      .filter(wanted)
      .flatMap((entry) => entry.surface.filter((form) => !entry.ambiguous.includes(form)).map(folded))
      .filter(usable);
  const field = shortest(forms((entry) => MATERIALS.has(entry.category) && !EVERYDAY.has(entry.id)));
  const support = shortest(
    forms((entry) => EVERYDAY.has(entry.id) || (OTHERS.has(entry.category) && !EVERYWHERE.has(entry.id))),
    field,
  );
  return { field, support };
}

/** The module that holds the gate's words, as patterns. */
export function fieldWordsModule(terms: readonly Entry[]): string {
  const { field, support } = fieldNames(terms);
  return [
    '// Written by `node scripts/field-words.ts` from the glossary; a test holds the two together.',
    `export const FIELD_WORDS =\n  '${patternOf(field)}';`,
    `export const SUPPORT_WORDS =\n  '${patternOf(support)}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const glossary = new URL('../utils/glossary/data/terms.json', import.meta.url);
  const terms = JSON.parse(readFileSync(glossary, 'utf8')) as Entry[];
  writeFileSync(new URL('../utils/page/field-words.ts', import.meta.url), fieldWordsModule(terms));
}
