import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n/t.ts';
import type { Note } from '../../utils/messages/schemas.ts';
import { isOffOn } from '../../utils/settings.ts';
import { LinkButton } from '../Button.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { Undo } from '../forget/Undo.tsx';
import type { IconName } from '../Icon.tsx';
import { Foot, Frame } from '../page/Frame.tsx';
import { NoteList } from '../page/NoteList.tsx';
import { Page } from '../page/Page.tsx';
import { ArticleNote } from './ArticleNote.tsx';
import * as act from './actions.ts';
import { CardActions } from './CardActions.tsx';
import { keysOf } from './keys.ts';
import { Loading } from './Loading.tsx';
import { siteOf, type TabState } from './look.ts';
import { AbsentState, FaultState, type StateActions } from './TabStates.tsx';
import { library, type TabView, useTab } from './use-tab.ts';

type Bar = { readonly icon: IconName; readonly words: string };

const NOT_KEPT = {
  translated: 'bar.translated',
  'no-address': 'bar.no-address',
  full: 'bar.full',
  failed: 'bar.failed',
  paused: 'bar.paused',
  'not-seen': 'bar.not-seen',
} as const;

function barsOf({ look, grown }: TabView, notice: string | null): Bar[] {
  const state = look && 'state' in look.found ? look.found.state : null;
  const bars: Bar[] = notice === null ? [] : [{ icon: 'info', words: notice }];
  if (!state) return bars;
  if (state.private) bars.push({ icon: 'private', words: t('bar.private') });
  const why = NOT_KEPT[state.kept as keyof typeof NOT_KEPT];
  if (why && !state.private) bars.push({ icon: 'info', words: t(why) });
  if (state.status === 'no-marks') bars.push({ icon: 'info', words: t('bar.no-marks') });
  if (grown > 0) bars.push({ icon: 'article', words: t('bar.growing', { claims: grown }) });
  return bars;
}

/** A window's number, found out before it is needed: a panel opens only in the press itself. */
function useWindow(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    browser.windows.getCurrent().then(
      (window) => setId(window.id ?? null),
      () => undefined,
    );
  }, []);
  return id;
}

/** What is known of the tab beside: the popup and the panel are both this. */
export function TabFace({ face }: { face: 'popup' | 'panel' }) {
  const { view, refresh } = useTab();
  const [notice, setNotice] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const [corrected, setCorrected] = useState<{ undo: () => Promise<unknown> } | null>(null);
  const ownWindow = useWindow();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => keysOf(event, root.current);
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
  const { look, settings, data } = view;
  const tab = look?.tab ?? null;
  const address = look?.address ?? null;
  const site = siteOf(address);
  const state: TabState | null = look && 'state' in look.found ? look.found.state : null;

  const then = (work: Promise<unknown>) => work.then(refresh, () => refresh());
  const go = (goal: Parameters<typeof act.goTo>[1]) => {
    if (tab === null) return;
    act.goTo(tab, goal).then(
      (found) => setNotice(found ? null : t('page.not-found')),
      () => setNotice(t('page.not-found')),
    );
  };
  const stateActions: StateActions = {
    read: () => tab !== null && then(act.readNow(tab)),
    allow: () => tab !== null && address !== null && then(act.allowSite(tab, address)),
    turnOn: () => tab !== null && address !== null && settings && then(act.switchSite(tab, address, settings, true)),
    resume: () => then(act.resume(tab)),
    resumeInAnHour: () => then(act.resumeInAnHour()),
    retry: refresh,
  };
  const setApart = (takeBack: () => Promise<unknown>) => {
    setCorrected({ undo: () => takeBack().then(refresh) });
    refresh();
  };
  const gotoNote = (note: Note) => go({ what: 'note', id: note.id, passage: note.passage });
  const switchable = tab !== null && address !== null && settings !== null;

  return (
    <div ref={root}>
      <Frame
        site={site}
        on={settings !== null && address !== null && !isOffOn(settings, address) && !settings.paused}
        canSwitch={switchable && !settings.paused}
        onSwitch={(on) => switchable && then(act.switchSite(tab, address, settings, on))}
        onOptions={act.openOptions}
        bars={barsOf(view, notice)}
        busy={look === null || (state !== null && data === null && view.fault === null)}
        foot={
          <Foot
            openPanel={face === 'popup' && ownWindow !== null ? () => act.openPanel(ownWindow) : null}
            openLibrary={act.openLibrary}
          >
            {data?.head.url != null && (
              <ExportButton
                library={library}
                scope={{ what: 'article', url: data.head.url }}
                words={t('foot.export')}
              />
            )}
          </Foot>
        }
      >
        {view.fault && <FaultState fault={view.fault} retry={refresh} />}
        {!view.fault && look && settings && 'absent' in look.found && (
          <AbsentState absent={look.found.absent} site={site ?? ''} settings={settings} actions={stateActions} />
        )}
        {!view.fault && !data && (look === null || state) && <Loading head={state?.article ?? null} />}
        {!view.fault && data && state && (
          <Page
            data={data}
            plots={face === 'panel' ? 'all' : 'first'}
            underCard={
              face === 'panel' && !state.private
                ? (claim) => <CardActions claim={claim} head={data.head} onCorrected={setApart} />
                : undefined
            }
            actions={{
              gotoClaim: ({ claim, passage }) => go({ what: 'claim', id: claim.id, passage }),
              gotoTerm: (term) => go({ what: 'term', id: term, passage: null }),
              gotoNote,
            }}
            notes={
              <NoteList
                notes={data.notes}
                onGoto={gotoNote}
                end={
                  data.head.url !== null &&
                  !state.private && <LinkButton onClick={() => setWriting(!writing)}>{t('page.new-note')}</LinkButton>
                }
                before={writing && <ArticleNote head={data.head} saved={refresh} />}
              />
            }
          />
        )}
        {corrected && <Undo words={t('action.set-apart')} undo={corrected.undo} />}
      </Frame>
    </div>
  );
}
