import { useState } from 'preact/hooks';
import { type Part, t, tParts } from '../../utils/i18n/t.ts';
import { rawFile } from '../../utils/library/raw.ts';
import { ownDay } from '../../utils/phrasing/own-day.ts';
import { phraseOwnTime } from '../../utils/phrasing/time.ts';
import type { Settings } from '../../utils/settings.ts';
import { Button, DoneButton } from '../Button.tsx';
import { saveFile } from '../export/save-file.ts';
import { browserSaid, type Fault } from '../fault.ts';
import type { IconName } from '../Icon.tsx';
import { State } from '../State.tsx';
import type { Absent } from './look.ts';

export interface StateActions {
  readonly read: () => void;
  readonly allow: () => void;
  readonly turnOn: () => void;
  readonly resume: () => void;
  readonly resumeInAnHour: () => void;
  readonly retry: () => void;
}
interface AbsentProps {
  readonly absent: Absent;
  readonly site: string;
  readonly settings: Settings;
  readonly actions: StateActions;
}

const body = (text: string): Part[] => [{ text, style: 'plain' }];

function NotArticle({ actions }: AbsentProps) {
  const words = [body(t('state.not-article.body')), body(t('state.not-article.ask'))];
  return (
    <State icon="article" title={t('state.not-article')} body={words}>
      <Button look="main" onClick={actions.read}>
        {t('state.read-anyway')}
      </Button>
    </State>
  );
}

function NotAsked({ actions }: AbsentProps) {
  return (
    <State icon="article" title={t('state.not-asked')} body={[body(t('state.not-asked.body'))]}>
      <Button look="main" onClick={actions.read}>
        {t('state.read')}
      </Button>
    </State>
  );
}

function NoAccess({ site, actions }: AbsentProps) {
  return (
    <State icon="lock" title={t('state.no-access')} body={[tParts('state.no-access.body', { site })]}>
      <Button look="main" onClick={actions.allow}>
        {t('state.allow')}
      </Button>
      <Button look="edge" onClick={actions.read}>
        {t('state.once')}
      </Button>
    </State>
  );
}

function Paused({ settings, actions }: AbsentProps) {
  const until = settings.pausedUntil === null ? null : phraseOwnTime(Date.parse(settings.pausedUntil));
  const words = [
    body(t('state.paused.body')),
    ...(until === null ? [] : [body(t('state.paused-until', { time: until }))]),
  ];
  return (
    <State icon="pause" title={t('state.paused')} body={words}>
      <Button look="main" onClick={actions.resume}>
        {t('state.resume')}
      </Button>
      {until === null && (
        <Button look="edge" onClick={actions.resumeInAnHour}>
          {t('state.resume-hour')}
        </Button>
      )}
    </State>
  );
}

function Off({ site, actions }: AbsentProps) {
  return (
    <State icon="eye" title={t('state.off', { site })} body={[body(t('state.off.body'))]}>
      <Button look="main" onClick={actions.turnOn}>
        {t('state.turn-on')}
      </Button>
    </State>
  );
}

/** States with nothing to press: what the page is, in a sentence. */
const SAID: Readonly<Partial<Record<Absent, readonly [IconName, string, string]>>> = {
  'browser-page': ['info', 'state.browser-page', 'state.browser-page.body'],
  'not-loaded': ['info', 'state.not-loaded', 'state.not-loaded.body'],
  'no-text': ['article', 'state.no-text', 'state.no-text.body'],
  unknown: ['info', 'state.unknown', 'state.unknown.body'],
  pdf: ['info', 'state.pdf', 'state.pdf.body'],
  image: ['info', 'state.pdf', 'state.image.body'],
  data: ['info', 'state.pdf', 'state.plain.body'],
  'too-long': ['info', 'state.too-long', 'state.too-long.body'],
  'reader-failed': ['alert', 'state.reader-failed', 'state.reader-failed.body'],
};

/** Why there is nothing to show of this tab, and the one way on. */
export function AbsentState(props: AbsentProps) {
  if (props.absent === 'not-article') return <NotArticle {...props} />;
  if (props.absent === 'not-asked') return <NotAsked {...props} />;
  if (props.absent === 'no-access') return <NoAccess {...props} />;
  if (props.absent === 'paused') return <Paused {...props} />;
  if (props.absent === 'off') return <Off {...props} />;
  const [icon, title, words] = SAID[props.absent] as readonly [IconName, never, never];
  return (
    <State icon={icon} title={t(title)} body={[body(t(words))]}>
      {props.absent === 'reader-failed' && (
        <Button look="main" onClick={props.actions.read}>
          {t('action.try-again')}
        </Button>
      )}
    </State>
  );
}

const REASONS = {
  newer: 'state.library.newer',
  blocked: 'state.library.blocked',
  full: 'state.library.full',
  lost: 'state.library.body',
  unavailable: 'state.library.body',
  other: 'state.library.body',
} as const;

/** Saves all that lies on the disk just as it is, and says what that came to. */
async function saveRaw(): Promise<string> {
  const made = new Date().toISOString();
  const name = `lanthanote-raw-${ownDay(made)}.json`;
  const { pieces, records } = await rawFile(made);
  saveFile({ name, blob: new Blob([...pieces], { type: 'application/json' }) });
  return records === null ? t('state.library.raw-beside', { name }) : t('state.library.raw-done', { name, records });
}

/** The library did not open: what is safe, the way to try again, and a way to carry off what there is. */
export function FaultState({ fault, retry }: { fault: Fault; retry: () => void }) {
  const [said, setSaid] = useState<string | null>(null);
  const details = [fault.reason, fault.message].filter((part) => part !== null).join(': ');
  return (
    <State icon="alert" title={t('state.library')} body={[body(t(REASONS[fault.reason]))]} detail={browserSaid(fault)}>
      <Button look="main" onClick={retry}>
        {t('action.try-again')}
      </Button>
      <DoneButton
        icon="copy"
        words={t('action.copy-details')}
        done={t('action.copied')}
        act={() => navigator.clipboard.writeText(details)}
      />
      <Button icon="export" onClick={() => void saveRaw().then(setSaid, () => setSaid(t('export.failed')))}>
        {t('state.library.raw')}
      </Button>
      {said !== null && (
        <p class="meta" role="status">
          {said}
        </p>
      )}
    </State>
  );
}
