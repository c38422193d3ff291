import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import terms from '../glossary/data/terms.json' with { type: 'json' };
import type { TermEntry } from '../glossary/entry.ts';
import data from '../reference/data/controls.json' with { type: 'json' };
import type { TranslatedTexts } from './term-texts.ts';

const entries = terms as readonly TermEntry[];
type OneTerm = NonNullable<TranslatedTexts['terms'][string]>;
type Named = Readonly<Record<string, string>>;
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
const WORD_VALUES: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, seventeen: 17, twenty: 20 },
  ...{ thirds: 3, fifths: 5, first: 1 },
};
/** How each language writes what follows a number to make it larger, and the marks between digits. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { m: 1e6, bn: 1e9 },
  de: { 'Mio.': 1e6, 'Mrd.': 1e9 },
  fr: { millions: 1e6, milliards: 1e9 },
  'zh-Hans': { 万: 1e4, 亿: 1e8 },
  ja: { 万: 1e4, 億: 1e8 },
};
const DECIMAL: Readonly<Record<string, string>> = { en: '.', de: ',', fr: ',', 'zh-Hans': '.', ja: '.' };
const GROUP: Readonly<Record<string, RegExp>> = { en: /,(?=\d{3})/g, de: /\.(?=\d{3})/g, fr: /\u202f(?=\d{3})/g };

/** "5億6500" is one number in two parts. */
const isPart = (text: string, from: number, to: number) => from === to && /[万億亿]/.test(text[to - 1] ?? '');

/** All values a text gives in digits, and its months, sorted: "m4" is an April. */
function numbersIn(text: string, language: string): string[] {
  const plain = text.replace(GROUP[language] ?? /$^/, '');
  const months = MONTHS[language]?.split(' ') ?? [];
  const named = months.flatMap((month, at) =>
    (plain.match(new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'gu')) ?? []).map(() => `m${at + 1}`),
  );
  const numbered = months.length > 0 ? [] : [...plain.matchAll(/(\d+)月/g)].map(([, month]) => `m${month}`);
  const rest = months.length > 0 ? plain : plain.replaceAll(/\d+月/g, ' ');
  const values: number[] = [];
  let end = -1;
  for (const { 0: all, 1: digits = '', 2: scale = '', index } of rest.matchAll(
    /(\d+(?:[.,]\d+)?)[\u00a0 ]?(millions|milliards|Mio\.|Mrd\.|bn|m(?!\p{L})|[万億亿])?/gu,
  )) {
    const value = Number(digits.replace(DECIMAL[language] as string, '.')) * (SCALES[language]?.[scale] ?? 1);
    if (isPart(rest, end, index)) values.push((values.pop() as number) + value);
    else values.push(value);
    end = index + all.length;
  }
  return [...values.map((value) => String(Math.round(value * 1e6) / 1e6)), ...named, ...numbered].sort();
}

/** Values that English gives in words, which another language may give in digits; "a kilogram" is one. */
const inWords = (text: string): string[] => [
  '1',
  ...(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) =>
    Object.hasOwn(WORD_VALUES, word) ? [String(WORD_VALUES[word])] : [],
  ),
];

function without(all: readonly string[], some: readonly string[]): string[] {
  const rest = [...all];
  for (const one of some) if (rest.includes(one)) rest.splice(rest.indexOf(one), 1);
  return rest;
}

const textsOf = ({ definition, uses, note }: OneTerm) =>
  [definition, ...(uses ?? []), ...(note ? [note] : [])] as const;

/** Words no text in another language has, but in a name. */
const ENGLISH = /(?<!\p{L})(?:the|of|and|with|from|by|its|which|are|is|has|for|to|rare earths?)(?!\p{L})/iu;
/** Names that stay as they are, also inside a text. */
const NAMES = /Rare Earths?|Mineral Commodity Summaries|Minerals Security Partnership|Kachin Independence Army/g;

describe.each(['de', 'fr', 'zh-Hans', 'ja'])('what terms are in %s', (language) => {
  const { terms: texts } = read(`terms/${language}`) as TranslatedTexts;

  it('is there for every term, with each of its texts, and for no other', () => {
    const shape = (uses: readonly string[] | undefined, note: unknown) => `${uses?.length ?? 0} ${Boolean(note)}`;
    expect(Object.entries(texts).map(([id, own]) => [id, shape(own?.uses, own?.note)])).toEqual(
      entries.map(({ id, uses, notARareEarthNote }) => [id, shape(uses, notARareEarthNote)]),
    );
    const empty = entries.filter(({ id }) => textsOf(texts[id] as never).some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s: in its own words', (id, entry) => {
    const own = texts[id] as OneTerm;
    expect(textsOf(own).filter((text) => ENGLISH.test(text.replaceAll(NAMES, '')))).toEqual([]);
    expect(own.definition).not.toBe(entry.definition);
    if (language === 'zh-Hans' || language === 'ja')
      expect(textsOf(own).filter((text) => !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text))).toEqual([]);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s: with the same numbers and months', (id, entry) => {
    const pairs = [
      [entry.definition, texts[id]?.definition ?? ''],
      [entry.notARareEarthNote ?? '', texts[id]?.note ?? ''],
    ] as const;
    for (const [english, own] of pairs) {
      const [wanted, found] = [numbersIn(english, 'en'), numbersIn(own, language)];
      expect(without(wanted, found)).toEqual([]);
      expect(without(without(found, wanted), inWords(english))).toEqual([]);
    }
  });
});

/** The controls that are shown: those that restrict trade by themselves. */
const shown = data.rows.filter(({ kind, step }) => !step && /^(?:licence|ban|quota|tariff)$/.test(kind));

describe.each(['de', 'fr', 'zh-Hans', 'ja'])('export controls in %s', (language) => {
  const { controls } = read(`terms/${language}`) as TranslatedTexts;

  it('are all there, and no others', () => expect(Object.keys(controls)).toEqual(shown.map(({ id }) => id)));

  it.each(shown.map((control) => [control.id, control] as const))('%s: in its own words and numbers', (id, control) => {
    const own = controls[id] ?? '';
    expect(ENGLISH.test(own.replaceAll(NAMES, ''))).toBe(false);
    expect(own).not.toContain(control.title);
    const [wanted, found] = [numbersIn(control.title, 'en'), numbersIn(own, language)];
    expect(without(wanted, found)).toEqual([]);
    expect(without(without(found, wanted), inWords(control.title))).toEqual([]);
  });
});

describe('a number in two languages', () => {
  it.each([
    ['de', '1.234,5 Tonnen für 565\u00a0Mio. US-Dollar im März', ['1234.5', '565000000', 'm3']],
    ['fr', '4\u202f440 tonnes et 0,1\u00a0% en août', ['0.1', '4440', 'm8']],
    ['zh-Hans', '2025年4月为25.4万吨、5.65亿美元', ['2025', '254000', '565000000', 'm4']],
    ['ja', '25万4000トン、5億6500万ドル、45日', ['254000', '45', '565000000']],
  ] as const)('is read as what it is: %s', (language, text, numbers) =>
    expect(numbersIn(text, language)).toEqual(numbers),
  );
});

/** Programmes of one country or of the EU that other languages call by their own name. */
const OWN_NAMES = ['project-vault', 'defense-production-act', 'resourceeu', 'export-import-bank'];
/** Companies and places keep their names where letters are Latin; Chinese and Japanese have most in their own. */
const isProper = ({ category }: TermEntry) => category === 'organisation' || category === 'site';

describe.each(['de', 'fr', 'zh-Hans', 'ja'])('the names of terms in %s', (language) => {
  const names = read(language) as Named;
  it('are there but for those that stay', () => {
    const latin = language === 'de' || language === 'fr';
    const missing = entries.filter((entry) => names[`material.${entry.id}`] === undefined);
    const stays = (entry: TermEntry) =>
      OWN_NAMES.includes(entry.id) || (latin ? isProper(entry) : entry.category === 'organisation');
    expect(missing.filter((entry) => !stays(entry)).map(({ id }) => id)).toEqual([]);
  });
});
