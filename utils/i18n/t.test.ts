import { IntlMessageFormat } from 'intl-messageformat';
import { afterEach, describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { chooseLanguage, currentLocale, LANGUAGES, setLanguage } from './locale.ts';
import { t } from './t.ts';

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
    expect(chooseLanguage(wanted, preferred, LANGUAGES)).toEqual({ language, locale });
  });
});

describe('t', () => {
  it('speaks English, with English numbers, where the catalogue of the wanted language is not there yet', () => {
    setLanguage('ja', ['ja-JP']);
    expect(t('verdict.tension')).toBe('Tension');
    expect(currentLocale()).toBe('en-GB');
  });
});
