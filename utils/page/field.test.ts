import { describe, expect, it } from 'vitest';
import { namesMaterial, speaksOfField } from './field.ts';
import { FIELD_WORDS } from './field-words.ts';

describe('speaksOfField', () => {
  it.each([
    ['Rare-earth exports fall again', ''],
    ['Critical minerals talks end', ''],
    ['What NdPr costs', ''],
    ['Ministers meet', 'They spoke of gallium and of germanium.'],
    ['New export controls', 'Antimony needs a licence.'],
    ['Ministers meet', 'A licence for dysprosium; smelters of copper wait.'],
    ['Ministers meet', 'RARE\nEARTHS and Lanthanides.'],
  ])('is true of %j with %j', (title, text) => expect(speaksOfField(title, text)).toBe(true));

  it.each([
    ['Ministers meet', 'They spoke of gallium, of gallium and once more of gallium.'],
    ['Ministers meet', 'Rare earths, and the rare-earth trade.'],
    ['Tariffs rise', 'The WTO spoke of export bans and stockpiles.'],
    ['A phone of titanium', 'Its silicon is new, its frame of titanium and copper.'],
    ['Lynas and MP Materials meet USGS in Baotou', 'Mountain Pass, Mount Weld and Bayan Obo.'],
    ['The gadoliniumxyz', 'ungallium germaniumlike'],
  ])('is false of %j with %j', (title, text) => expect(speaksOfField(title, text)).toBe(false));
});

describe('namesMaterial', () => {
  it.each(
    FIELD_WORDS.split('|').flatMap((name) => [name, `the ${name.toUpperCase()}s, too`, name.replaceAll(' ', '-')]),
  )('is true of %j', (text) => expect(namesMaterial(text)).toBe(true));
  it.each(['', 'The council met on Tuesday to talk of the bridge.', 'ungallium germaniumlike'])(
    'is false of %j',
    (text) => expect(namesMaterial(text)).toBe(false),
  );
});
