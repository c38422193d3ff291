import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listAddresses, takeAddresses } from '../../utils/library/addresses.ts';
import { makeCopy } from '../../utils/library/copies.ts';
import { forget } from '../../utils/library/forget.ts';
import { connectLibrary } from '../../utils/library/open.ts';
import { reframeSome, startReframing } from '../../utils/library/reframe.ts';
import { lookAfter } from '../../utils/library/sentinel.ts';
import { type Dropped, listen } from '../../utils/messages/listen.ts';
import { announce } from '../../utils/messages/send.ts';
import { isPaused, type Option, onSettings, readSettings, type Settings } from '../../utils/settings.ts';
import { syncGate } from './access.ts';
import { NO_BADGE, OFF_BADGE, showBadge } from './badge.ts';
import { command, NOTE_ITEM, openPanel, putMenu } from './commands.ts';
import { inject, lookIntoFrames } from './inject.ts';
import { draftHandlers, ownHandlers, pageHandlers, type World } from './requests.ts';
import { tellAllowed, tellTabs } from './tabs.ts';

const now = () => new Date();
const library = connectLibrary();
const LOOPBACK = !!browser.runtime
  .getManifest()
  .host_permissions?.some((host: string) => host.startsWith('http://127.0.0.1/'));
const world: World = {
  library,
  settings: readSettings,
  now,
  mayReadLoopback: LOOPBACK,
  inject,
  lookIntoFrames,
  badge: showBadge,
  changed: (kinds) => {
    void announce('library.changed', { kinds });
    copySoon(kinds);
  },
  changedElsewhere: copySoon,
};

const RETENTION = 'retention';
const COPY = 'copy';
const RESUME = 'resume';
const REFRAME = 'reframe';
/** Milliseconds of going through the library in one wake; the browser ends a background that works much longer. */
const A_WHILE = 15_000;
const DAY_IN_MINUTES = 1440;

/** What the reader wrote is copied a minute after, so that many notes make one copy. */
function copySoon(kinds: readonly string[]): void {
  if (kinds.some((kind) => kind !== 'articles')) quietly(browser.alarms.create(COPY, { delayInMinutes: 1 }));
}

/** Messages dropped since the browser started, by why: a sign of somebody knocking. */
function countDropped(why: Dropped): Promise<void> {
  const key = `dropped:${why}`;
  // One after the other: many that come at once are counted each.
  return navigator.locks.request(key, async () => {
    const stored = await browser.storage.session.get(key);
    await browser.storage.session.set({ [key]: Number(stored[key] ?? 0) + 1 });
  });
}

const gate = () => syncGate(readSettings, now);

async function followSettings(settings: Settings): Promise<void> {
  if (settings.pausedUntil) await browser.alarms.create(RESUME, { when: Date.parse(settings.pausedUntil) });
  await Promise.all([gate(), putMenu(), showBadge(isPaused(settings, now()) ? OFF_BADGE : NO_BADGE)]);
}

/** Follows what was chosen, here and in all tabs, which are told what holds by then: it may be another choice. */
async function chosen(changed: readonly Option[]): Promise<void> {
  await followSettings(await readSettings());
  await tellTabs(await readSettings(), changed, now());
}

async function started(): Promise<void> {
  await followSettings(await readSettings());
  await browser.alarms.create(RETENTION, { periodInMinutes: DAY_IN_MINUTES, delayInMinutes: 5 });
  await look(now().toISOString());
}

/** A library that was lost is noticed first: copy and list of the new one would push out what is to be told and brought back. */
async function look(instant: string): Promise<void> {
  if (await lookAfter(library, instant)) world.changed(['notes', 'corrections']);
  await library.use(listAddresses);
}

async function copy(): Promise<void> {
  const instant = now().toISOString();
  await look(instant);
  await makeCopy(library, instant);
}

/** Once a day: the library is looked after, what the reader wrote is copied, and what is kept too long goes. */
async function daily(): Promise<void> {
  await copy();
  await retain();
}

/** Forgets articles not read for as long as the reader keeps them. */
async function retain(): Promise<void> {
  const { keepDays } = await readSettings();
  if (keepDays === null) return;
  const instant = new Date(now().getTime() - keepDays * 86_400_000).toISOString();
  const forgetting = { what: 'unread-since', instant } as const;
  const { articles } = await library.use((db) => forget(db, forgetting, { own: false }));
  await takeAddresses(forgetting, new Set(articles.map(({ url }) => url)));
  world.changed(['articles']);
}

/** After an update, claims are filed under the names this version gives their readings: some now, the rest at the next alarm. */
async function reframe(): Promise<void> {
  const end = Date.now() + A_WHILE;
  let more = true;
  while (more && Date.now() < end) more = await library.use(reframeSome);
  if (more) await browser.alarms.create(REFRAME, { delayInMinutes: 0.5 });
  else world.changed(['articles']);
}

async function updated(): Promise<void> {
  await library.use(startReframing);
  await reframe();
}

/** Errors of events have nobody to be told to; what they were to do is done again at the next start. */
const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

/** Copies of notes, addresses and settings are none of a page's, even one that has taken a script of ours over. Firefox cannot yet. */
async function closeStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function wake() {
  quietly(closeStorage());
  listen({ ...pageHandlers(world), ...draftHandlers(world), ...ownHandlers(world) }, (why) =>
    quietly(countDropped(why)),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(started());
    if (reason === 'update') quietly(updated());
    if (reason === 'install') quietly(browser.tabs.create({ url: '/welcome.html' }));
  });
  browser.runtime.onStartup.addListener(() => quietly(started()));
  browser.permissions.onAdded.addListener(() => quietly(Promise.all([gate(), tellAllowed()])));
  browser.permissions.onRemoved.addListener(() => quietly(gate()));
  onSettings((_, changed) => quietly(chosen(changed)), new AbortController().signal);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION) quietly(daily());
    if (name === COPY) quietly(copy());
    if (name === REFRAME) quietly(reframe());
    if (name === RESUME) quietly(chosen(['pausedUntil']));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === NOTE_ITEM && tab?.id !== undefined) quietly(command(tab.id, 'note'));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === 'panel') openPanel(tab.id);
    if (name === 'peek' || name === 'reading-mode') quietly(command(tab.id, name));
  });
}

export default defineBackground({ type: 'module', main: wake });
