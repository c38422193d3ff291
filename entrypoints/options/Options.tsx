import { useEffect, useState } from 'preact/hooks';
import { Nav } from '../../components/pages/Nav.tsx';
import { hasWords, SearchField } from '../../components/pages/SearchField.tsx';
import { usePageKeys } from '../../components/pages/use-page-keys.ts';
import { t } from '../../utils/i18n/t.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../../utils/settings.ts';
import { Keeping } from './Keeping.tsx';
import { Keys } from './Keys.tsx';
import { LanguageAndData } from './LanguageAndData.tsx';
import { Marks } from './Marks.tsx';
import { Looked } from './rows.tsx';
import { Where } from './Where.tsx';

/** What each group of options is given. */
export interface GroupProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** Every option. Each change holds at once. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const ending = new AbortController();
    readSettings().then(setSettings);
    onSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  usePageKeys();
  if (!settings) return null;
  const props = { settings, change: (changes: Partial<Settings>) => void changeSettings(changes) };
  return (
    <div class="lib">
      <Nav current="options" />
      <main class="content">
        <header>
          <div class="grow">
            <h1>{t('nav.options')}</h1>
            <p class="soft">{t('options.lead')}</p>
          </div>
          <SearchField label={t('options.search')} value={words} onInput={setWords} />
        </header>
        <Looked.Provider value={hasWords(words)}>
          <div class="groups">
            <Where {...props} />
            <Marks {...props} />
            <Keys {...props} />
            <Keeping {...props} />
            <LanguageAndData {...props} />
          </div>
        </Looked.Provider>
        <p class="muted none-found" role="status">
          {words !== '' && t('library.empty-found')}
        </p>
      </main>
    </div>
  );
}
