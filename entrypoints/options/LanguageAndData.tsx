import { LANGUAGES } from '../../utils/i18n/locale.ts';
import { t } from '../../utils/i18n/t.ts';
import { phraseDay } from '../../utils/phrasing/time.ts';
import { KNOWN_UNTIL } from '../../utils/reference/entry.ts';
import type { GroupProps } from './Options.tsx';
import { Group, Row, SelectRow } from './rows.tsx';

/** A language by its own name, as its speakers look for it. */
const ownName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

export function LanguageAndData({ settings, change }: GroupProps) {
  const choices = [
    ['auto', t('options.language.auto')] as const,
    ...LANGUAGES.map((language) => [language, ownName(language)] as const),
  ];
  return (
    <Group title={t('options.language-data')}>
      <SelectRow
        title={t('options.language')}
        value={settings.language}
        choices={choices}
        onChange={(language) => change({ language })}
      />
      <Row title={t('options.data')} body={t('options.data.body', { day: phraseDay(KNOWN_UNTIL) })} />
    </Group>
  );
}
