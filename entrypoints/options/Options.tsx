import { useEffect, useState } from 'preact/hooks';
import { Nav } from '../../components/pages/Nav.tsx';
import { t } from '../../utils/i18n/t.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../../utils/settings.ts';
import { Keeping } from './Keeping.tsx';
import { Keys } from './Keys.tsx';
import { LanguageAndData } from './LanguageAndData.tsx';
import { Marks } from './Marks.tsx';
import { Where } from './Where.tsx';

/** What each group of options is given. */
export interface GroupProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** Every option. Each change holds at once. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    readSettings().then(setSettings);
    onSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
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
        </header>
        <div class="groups">
          <Where {...props} />
          <Marks {...props} />
          <Keys {...props} />
          <Keeping {...props} />
          <LanguageAndData {...props} />
        </div>
      </main>
    </div>
  );
}
