import { expect, it } from 'vitest';
import { isEnglish } from './language.ts';
import { tokenize } from './tokens.ts';

const NOTE = `Boreal Mining, BUY, target $5.10, last $4.02. March quarter output 208 tonnes, flat quarter on quarter, unit cost lower, realised price higher.
  Net cash up. Guidance unchanged; we sit at 845 tonnes. Sector: Chile exports 22 tonnes, down. Inventory 105 tonnes, or three weeks of use.`;
const GERMAN = `Die Ausfuhren von Zink sind im April um drei Prozent gestiegen, teilte das Amt mit. In China war der Preis an den Börsen höher als im März,
  und die Lager in Rotterdam waren fast leer, wie Händler sagten. Ein Ende der Knappheit ist nicht in Sicht.`;

it.each<[string, string | null, boolean, string]>([
  [NOTE, 'en', true, 'a clipped note whose page says that it is English'],
  [NOTE, 'de', false, 'a clipped note of which nothing tells its language'],
  [NOTE.replaceAll(' tonnes', ' tonnes per month'), 'en', true, 'a word that English has too'],
  [GERMAN, 'en', false, 'German under a page that calls itself English'],
  [
    'The exports of zinc rose in May, and they have not been as high since the war, said the ministry in a report on its trade.',
    null,
    true,
    'English by its small words',
  ],
])('%#: told %s', (text, lang, expected) => expect(isEnglish(tokenize(text), lang)).toBe(expected));
