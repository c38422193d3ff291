import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n/t.ts';
import { listen } from '../../utils/messages/listen.ts';
import type { Origin } from '../../utils/messages/sender.ts';
import { isOffOn } from '../../utils/settings.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { Undo } from '../forget/Undo.tsx';
import type { IconName } from '../Icon.tsx';
import { Foot, Frame } from '../page/Frame.tsx';
import * as act from './actions.ts';
import { keysOf } from './keys.ts';
import { Loading } from './Loading.tsx';
import { siteOf, type TabState } from './look.ts';
import { type Done, PagePane } from './PagePane.tsx';
import { type Pane, PanelTabs } from './PanelTabs.tsx';
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

/** The claim the tab's page has under its pointer or its reading mode: its card is the current one. */
function useFocus(tab: number | null): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    setCurrent(null);
    const focus = ({ claim }: { claim: string }, sender: Origin): undefined => {
      if (sender.tab?.id === tab) setCurrent(claim);
    };
    listen({ 'page.focus': focus }, () => undefined, ending.signal);
    return () => ending.abort();
  }, [tab]);
  useEffect(() => {
    // Who is reading the panel itself is not to have it move away.
    if (current === null || document.querySelector('.pop-b :is(:hover, :focus-within)')) return;
    document.querySelector('.card[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return current;
}

/** What is known of the tab beside: the popup and the panel are both this. */
export function TabFace({ face }: { face: 'popup' | 'panel' }) {
  const { view, refresh } = useTab();
  const [notice, setNotice] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [pane, setPane] = useState<Pane>('page');
  const ownWindow = useWindow();
  const root = useRef<HTMLDivElement>(null);
  const { look, settings, data } = view;
  const singleKeys = settings?.singleKeys ?? false;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => keysOf(event, root.current, singleKeys);
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [singleKeys]);
  const tab = look?.tab ?? null;
  const address = look?.address ?? null;
  const site = siteOf(address);
  const state: TabState | null = look && 'state' in look.found ? look.found.state : null;
  const current = useFocus(tab);

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
  const switchable = tab !== null && address !== null && settings !== null;
  const shown = !view.fault && data && state;

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
        tabs={face === 'panel' && shown && <PanelTabs pane={pane} notes={data.notes.length} onChange={setPane} />}
        undo={done && <Undo of={done} words={done.words} undo={done.undo} />}
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
        {shown && (
          <div {...(face === 'panel' && { id: 'pane', role: 'tabpanel', 'aria-labelledby': `tab-${pane}` })}>
            <PagePane
              face={face}
              pane={pane}
              data={data}
              private={state.private}
              missing={view.missing}
              current={current}
              go={go}
              onDone={setDone}
            />
          </div>
        )}
      </Frame>
    </div>
  );
}
