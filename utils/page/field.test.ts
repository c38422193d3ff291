import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../scripts/field-words.ts';
import { speaksOfField } from './field.ts';
import { namesIn } from './material-text.ts';

const speaks = (title: string, text: string) => {
  const names = namesIn(`${title}\n${text}`);
  return names !== null && speaksOfField(title, { text, names });
};
/** Where the title says more than stands in the text, as one for other sites may. */
const speaksBeside = (title: string, text: string) => speaksOfField(title, { text, names: namesIn(text) ?? [] });

const TERMS = JSON.parse(readFileSync(new URL('../glossary/data/terms.json', import.meta.url), 'utf8'));

describe('speaksOfField', () => {
  it.each([
    ['Rare-earth exports fall again', ''],
    ['Critical minerals talks end', ''],
    ['What NdPr costs', ''],
    ['Ministers meet', 'They spoke of gallium and of germanium.'],
    ['New export controls', 'Antimony needs a licence.'],
    ['Ministers meet', 'A licence for dysprosium; smelters of copper wait.'],
    ['Ministers meet', 'RARE\nEARTHS and Lanthanides.'],
  ])('is true of %j with %j', (title, text) => expect(speaks(title, text)).toBe(true));

  it.each([
    ['Ministers meet', 'They spoke of gallium, of gallium and once more of gallium.'],
    ['Ministers meet', 'Rare earths, and the rare-earth trade.'],
    ['Tariffs rise', 'The WTO spoke of export bans and stockpiles.'],
    ['A phone of titanium', 'Its silicon is new, its frame of titanium and copper.'],
    ['Lynas and MP Materials meet USGS in Baotou', 'Mountain Pass, Mount Weld and Bayan Obo.'],
    ['The gadoliniumxyz', 'ungallium germaniumlike'],
  ])('is false of %j with %j', (title, text) => expect(speaks(title, text)).toBe(false));
});

describe('a title that stands apart', () => {
  it.each([
    ['Rare-earth makers meet', 'They spoke of rare earths.', true],
    ['Three ministers meet', 'They spoke of HREE.', false],
  ])('%j counts with %j: %s', (title, text, expected) => expect(speaksBeside(title, text)).toBe(expected));
});

describe('the materials of the field', () => {
  it.each(fieldNames(TERMS).field)('are found by the name %j, however it is written', (name) => {
    for (const text of [name, name.replaceAll(' ', '-'), name.replaceAll(' ', '\n')])
      expect(namesIn(text)).toEqual([text]);
    expect(namesIn(`the ${name.toUpperCase()}s, too`)).toEqual([`${name}s`]);
  });
  it.each(['', 'The council met on Tuesday to talk of the bridge.', 'ungallium germaniumlike'])(
    'are none of those in %j',
    (text) => expect(namesIn(text)).toBeNull(),
  );
});
