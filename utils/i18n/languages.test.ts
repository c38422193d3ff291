import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { termName } from '../glossary/names.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import type { Catalogue } from './t.ts';
import zh from './zh-Hans.json' with { type: 'json' };

const TRANSLATED: readonly (readonly [string, Catalogue])[] = [
  ['de', de],
  ['fr', fr],
  ['zh-Hans', zh],
  ['ja', ja],
];
const isMaterial = (key: string) => key.startsWith('material.');

/** Node types of the message format's syntax tree. */
const [LITERAL, ARGUMENT, POUND] = [0, 1, 7];

/** All that a message takes: its arguments and markup by name; `said` only those whose own words it shows. */
function taken(message: string, locale: string) {
  const [all, said] = [new Set<string>(), new Set<string>()];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: number; value?: unknown };
    if (typeof value === 'string' && type !== LITERAL && type !== POUND) all.add(value);
    if (typeof value === 'string' && type === ARGUMENT) said.add(value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(new IntlMessageFormat(message, locale).getAst());
  return { all, said };
}

describe.each(TRANSLATED)('the messages in %s', (language, catalogue) => {
  it('are all there, and no others', () => {
    expect(
      Object.keys(catalogue)
        .filter((key) => !isMaterial(key))
        .sort(),
    ).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))('%s takes what the English one takes', (key, english) => {
    const message = catalogue[key] ?? '';
    const [own, source] = [taken(message, language), taken(english, 'en')];
    expect([...own.all].filter((name) => !source.all.has(name))).toEqual([]);
    expect([...source.said].filter((name) => !own.all.has(name) && name !== 'measure')).toEqual([]);
  });

  it('name materials that the glossary has', () => {
    const ids = Object.keys(catalogue).filter(isMaterial);
    expect(ids.length).toBeGreaterThan(70);
    expect(ids.map((key) => key.slice('material.'.length)).filter((id) => termName(id) === '')).toEqual([]);
  });
});

describe.each([['en', en] as const, ...TRANSLATED])('names in %s', (_, catalogue: Catalogue) => {
  // WCAG 2.5.3: who speaks what stands on a button presses it.
  it('hold the words that stand on the button', () => {
    const pairs = Object.keys(en).flatMap((key) =>
      `${key}-of` in en ? [[catalogue[key], catalogue[`${key}-of`]]] : [],
    );
    expect(pairs.length).toBeGreaterThan(2);
    expect(pairs.filter(([shown = '', name]) => !name?.toLowerCase().includes(shown.toLowerCase()))).toEqual([]);
  });
});

describe("the browser's own messages", () => {
  const read = (folder: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));

  it.each(readdirSync('public/_locales'))('are all there in %s, and short enough for the stores', (folder) => {
    expect(Object.keys(read(folder))).toEqual(Object.keys(read('en')));
    expect(read(folder).extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
