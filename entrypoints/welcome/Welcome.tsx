import { useEffect, useState } from 'preact/hooks';
import { AccessChoice, type Choice } from '../../components/access/AccessChoice.tsx';
import { choose, readGrants } from '../../components/access/grants.ts';
import { Button } from '../../components/Button.tsx';
import { Brand, Icon, type IconName } from '../../components/Icon.tsx';
import { Words } from '../../components/Words.tsx';
import { t, tParts } from '../../utils/i18n/t.ts';
import { changeSettings } from '../../utils/settings.ts';
import { SamplePane } from './SamplePane.tsx';

const FACTS: readonly [IconName, 'welcome.stays' | 'welcome.alone' | 'welcome.private'][] = [
  ['storage', 'welcome.stays'],
  ['article', 'welcome.alone'],
  ['private', 'welcome.private'],
];

/** The first minute: one question, and a sample to try it on. */
export function Welcome() {
  return (
    <main class="wel">
      <section>
        <p class="brand">
          <Brand size={28} />
          <span>{t('name')}</span>
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
        <Question />
        <ul class="facts">
          {FACTS.map(([icon, key]) => (
            <li key={key}>
              <Icon name={icon} />
              <span>
                <Words parts={tParts(key)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <SamplePane />
    </main>
  );
}

type Said = 'welcome.later' | 'welcome.done' | 'welcome.done.click' | 'access.refused' | 'access.choose-one';

function Question() {
  const [choice, setChoice] = useState<Choice>({ access: 'click', sites: [] });
  const [said, setSaid] = useState<Said>('welcome.later');
  useEffect(() => {
    readGrants().then(setChoice);
  }, []);
  const answer = async () => {
    if (choice.access === 'sites' && choice.sites.length === 0) return setSaid('access.choose-one');
    // The browser's prompt belongs to the press: it is asked before anything else is.
    const granted = await choose(choice.access, choice.sites).catch(() => false);
    if (!granted) return setSaid('access.refused');
    await changeSettings({ welcomed: true });
    setSaid(choice.access === 'click' ? 'welcome.done.click' : 'welcome.done');
  };
  return (
    <>
      <AccessChoice choice={choice} onChange={setChoice} />
      <p class="row start">
        <Button look="main" onClick={() => void answer()}>
          {t('welcome.start')}
        </Button>
        <span class="muted" role="status">
          {t(said)}
        </span>
      </p>
    </>
  );
}
