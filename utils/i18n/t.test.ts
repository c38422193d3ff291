import { IntlMessageFormat } from 'intl-messageformat';
import { afterEach, describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { chooseLanguage, setLanguage } from './locale.ts';
import { addCatalogue, t } from './t.ts';

afterEach(() => setLanguage('en', ['en-GB']));

describe('the catalogue', () => {
  it.each(Object.entries(en))('%s is well formed', (_key, message) => {
    expect(() => new IntlMessageFormat(message, 'en')).not.toThrow();
    expect(message).not.toMatch(/!|\b(false|fake|wrong|misleading|lie|debunked|true|verified|score|trust|oops)\b/i);
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['auto', ['de-AT', 'en-US'], 'de', 'de-AT'],
    ['auto', ['pt-BR', 'fr'], 'fr', 'fr-FR'],
    ['auto', ['zh-TW'], 'zh-Hans', 'zh-TW'],
    ['auto', ['xx'], 'en', 'en-GB'],
    ['auto', ['not a tag', 'ja'], 'ja', 'ja-JP'],
    ['en', ['de-DE', 'en-US'], 'en', 'en-US'],
  ] as const)('%s with %s', (wanted, preferred, language, locale) => {
    expect(chooseLanguage(wanted, preferred)).toEqual({ language, locale });
  });
});

describe('t', () => {
  it('says in English what it has no translation of', () => {
    addCatalogue('ja', { name: 'L' });
    setLanguage('ja', ['ja-JP']);
    expect(t('name')).toBe('L');
    expect(t('verdict.tension')).toBe('Tension');
  });
});
