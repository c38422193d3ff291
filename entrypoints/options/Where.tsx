import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AccessChoice, type Choice } from '../../components/access/AccessChoice.tsx';
import { choose, type Grants, readGrants } from '../../components/access/grants.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { t } from '../../utils/i18n/t.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import { isPaused } from '../../utils/settings.ts';
import type { GroupProps } from './Options.tsx';
import { Group, Option, Row, SwitchRow } from './rows.tsx';

function useGrants(): Grants | null {
  const [grants, setGrants] = useState<Grants | null>(null);
  useEffect(() => {
    const read = () => void readGrants().then(setGrants);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return grants;
}

/** Sites and access, and the pause. */
export function Where({ settings, change }: GroupProps) {
  const paused = isPaused(settings, new Date());
  const until =
    settings.pausedUntil === null
      ? ''
      : t('state.paused-until', { time: phraseOwnTime(Date.parse(settings.pausedUntil)) });
  return (
    <Group title={t('options.where')}>
      <AccessRow />
      <SwitchRow
        title={t('options.by-itself')}
        body={t('options.by-itself.body')}
        on={settings.readByItself}
        onChange={(readByItself) => change({ readByItself })}
      />
      <Row title={t('options.pause')} body={paused ? `${t('options.paused')} ${until}` : undefined}>
        <Button
          look="edge"
          icon={paused ? undefined : 'pause'}
          onClick={() => change({ paused: !paused, pausedUntil: null })}
        >
          {t(paused ? 'state.resume' : 'options.pause.do')}
        </Button>
      </Row>
      {settings.offSites.length > 0 && (
        <Row
          title={t('options.off-sites')}
          choices={settings.offSites.join(' ')}
          list={settings.offSites.map((site) => (
            <span class="off-site" key={site}>
              {site}{' '}
              <LinkButton
                label={t('access.remove', { site })}
                onClick={() => change({ offSites: settings.offSites.filter((other) => other !== site) })}
              >
                ×
              </LinkButton>{' '}
            </span>
          ))}
        />
      )}
    </Group>
  );
}

function AccessRow() {
  const grants = useGrants();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [refused, setRefused] = useState(false);
  if (!grants) return null;
  const allowed =
    grants.access === 'all' ? t('access.allowed-all') : t('access.allowed', { sites: grants.sites.length });
  if (!choice) {
    return (
      <Row title={t(`access.${grants.access}`)} body={refused ? t('access.refused') : allowed}>
        <Button look="edge" onClick={() => setChoice(grants)}>
          {t('access.change')}
        </Button>
      </Row>
    );
  }
  const take = () => {
    if (choice.access === 'sites' && choice.sites.length === 0) return;
    choose(choice.access, choice.sites).then(
      (granted) => {
        setRefused(!granted);
        setChoice(null);
      },
      () => setRefused(true),
    );
  };
  return (
    <Option words={t('access.change')} class="stacked">
      <AccessChoice choice={choice} onChange={setChoice} />
      <p class="row">
        <Button look="main" onClick={take}>
          {t('access.change')}
        </Button>
        <Button look="edge" onClick={() => setChoice(null)}>
          {t('action.cancel')}
        </Button>
      </p>
    </Option>
  );
}
