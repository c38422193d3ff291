import { afterEach, describe, expect, it } from 'vitest';
import { termById } from '../glossary/entries.ts';
import type { TermEntry } from '../glossary/entry.ts';
import de from '../i18n/de.json' with { type: 'json' };
import fr from '../i18n/fr.json' with { type: 'json' };
import ja from '../i18n/ja.json' with { type: 'json' };
import { LANGUAGES, setLanguage } from '../i18n/locale.ts';
import { speak } from '../i18n/speak.ts';
import { speakOfTerms } from '../i18n/speak-of-terms.ts';
import { addCatalogue, plainText } from '../i18n/t.ts';
import { termTexts } from '../i18n/term-texts.ts';
import { takeWords, wordsFile, wordsScript } from '../i18n/words-script.ts';
import zh from '../i18n/zh-Hans.json' with { type: 'json' };
import { controlsFor } from '../reference/controls.ts';
import { phraseControls } from './controls.ts';
import { termWord } from './names.ts';
import type { ReadingFields } from './reading.ts';
import { phraseTopic } from './topic.ts';
import { phraseValue, type ValueFields } from './value.ts';

afterEach(() => {
  delete (globalThis as { lanthanoteWords?: unknown }).lanthanoteWords;
  setLanguage('en', ['en-GB']);
});

const share: ReadingFields = {
  ...{ kind: 'share', measure: 'reserves', material: 'rare-earths', place: 'CN', org: null, partner: null },
  ...{ period: '2024', baseline: null, counted: null, doubts: [] },
};
const fall: ValueFields = {
  ...{ kind: 'change', low: 1234.5, high: 1234.5, unit: 't', step: 0, hedge: 'about', direction: 'down' },
  modality: 'stated',
};

describe('a reader of another language', () => {
  it.each([
    ['de', de, 'China: Anteil an Reserven (Seltene Erden), 2024', 'minus rund 1.234,5 t'],
    ['fr', fr, 'Chine — part : réserves (terres rares), 2024', 'en baisse de environ 1 234,5 t'],
    ['zh-Hans', zh, '中国的稀土储量份额，2024', '下降 约 1,234.5 t'],
    ['ja', ja, '中国のレアアースの埋蔵量の割合、2024', '約 1,234.5 t 減'],
  ] as const)('%s has topics and values in it', (language, catalogue, topic, value) => {
    addCatalogue(language, catalogue);
    setLanguage(language, [language]);
    const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
    expect(plain(phraseTopic(share, { whole: true }))).toBe(topic);
    expect(plain(phraseValue(fall))).toBe(value);
  });

  it('has it loaded', async () => {
    await speak('ja');
    expect(termWord('dysprosium')).toBe('ジスプロシウム');
    const entry = termById('dysprosium') as TermEntry;
    expect(termTexts(entry).definition).toBe(entry.definition);
    await speakOfTerms();
    expect(termTexts(entry).definition).toContain('重レアアース');
  });

  it('has it brought into a page by a script of its own', () => {
    expect(LANGUAGES.map(wordsFile)).toEqual([null, 'words-de.js', 'words-fr.js', 'words-zh-Hans.js', 'words-ja.js']);
    const texts = {
      terms: { tin: { definition: 'Lötmetall der Probe.', uses: ['Lötzinn'] } },
      controls: { 'cn-2025-04-seven': 'Kontrolle der Probe' },
    };
    const script = wordsScript('de', JSON.stringify({ 'material.tin': 'Zinn der Probe' }), JSON.stringify(texts));
    Object.assign(globalThis, { lanthanoteWords: JSON.parse(script.replace(/^[^{]*/, '').slice(0, -1)) });
    takeWords();
    setLanguage('de', ['de-DE']);
    expect(termWord('tin')).toBe('Zinn der Probe');
    const entry = termById('tin') as TermEntry;
    expect(termTexts(entry)).toEqual({ definition: 'Lötmetall der Probe.', uses: ['Lötzinn'], note: null });
    const controls = controlsFor('dysprosium', '2025-07-18', '2026-11-01');
    const told = phraseControls(controls, '2025-07-18', 20).map(({ words }) => plainText(words));
    expect(told.some((words) => words.startsWith('Kontrolle der Probe'))).toBe(true);
    expect(told.some((words) => words.startsWith('China: '))).toBe(true);
    const other = termById('zinc') as TermEntry;
    expect(termTexts(other)).toMatchObject({ definition: other.definition, note: other.notARareEarthNote, lang: 'en' });
    addCatalogue('de', de);
  });
});
