import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGUAGES } from './i18n/locale.ts';

const onOff = v.boolean();

/** Every option: its check and its default. A stored value that fails its check counts as the default. */
const OPTIONS = {
  /** Read articles on allowed sites without being asked. */
  readByItself: v.optional(onOff, true),
  /** Hosts where Lanthanote is off. */
  offSites: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
  /** Off everywhere: no page is read, nothing is stored. */
  paused: v.optional(onOff, false),
  /** The instant (ISO) at which a pause ends by itself; null is never. */
  pausedUntil: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  markTerms: v.optional(v.picklist(['first-in-section', 'all', 'none']), 'first-in-section'),
  markClaims: v.optional(onOff, true),
  /** Agreements, contradictions and tensions in a colour and a line of their own. */
  markRelations: v.optional(onOff, true),
  /** Off by default: the page can see which words are marked. */
  markNotes: v.optional(onOff, false),
  /** Milliseconds the pointer rests on a mark before the tooltip opens; null opens it by press and key only. */
  tooltipDelay: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5000))), 350),
  tooltipLook: v.optional(v.picklist(['page', 'system', 'light', 'dark']), 'page'),
  /** Single keys outside reading mode. */
  singleKeys: v.optional(onOff, false),
  /** Days an article is kept after it was last read; null is until the reader deletes it. */
  keepDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  /** Days between reminders to save a full file; null is never. */
  remindDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), 30),
  language: v.optional(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  /** Whether the welcome page has been answered. */
  welcomed: v.optional(onOff, false),
};
const SETTINGS = v.object(OPTIONS);
export type Settings = v.InferOutput<typeof SETTINGS>;
export type Option = keyof Settings;
const OPTION_NAMES = Object.keys(OPTIONS) as Option[];
export const DEFAULTS: Settings = v.parse(SETTINGS, {});

/** What a page's reader is told of the settings. */
const READER_OPTIONS = [
  'markTerms',
  'markClaims',
  'markRelations',
  'markNotes',
  'tooltipDelay',
  'tooltipLook',
  'singleKeys',
  'language',
] as const satisfies readonly Option[];
export const readerSettings = v.pick(SETTINGS, READER_OPTIONS);
export type ReaderSettings = v.InferOutput<typeof readerSettings>;

const keyOf = (option: Option) => `option:${option}`;

/** Settings from whatever was stored: what is missing or fails its check is the default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const settings: Record<string, unknown> = {};
  for (const option of OPTION_NAMES) {
    const parsed = v.safeParse(OPTIONS[option], stored[keyOf(option)]);
    settings[option] = parsed.success ? parsed.output : DEFAULTS[option];
  }
  return settings as Settings;
}

/** All settings. Only for the background and the extension's own pages. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(OPTION_NAMES.map(keyOf)));
}

/** Stores the given options. Each has a key of its own, so that two windows changing two options lose neither. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const checked = v.parse(v.partial(SETTINGS), changes);
  const given = Object.entries(checked).filter(([option]) => option in changes);
  await browser.storage.local.set(Object.fromEntries(given.map(([option, value]) => [keyOf(option as Option), value])));
}

/** Calls back with all settings after any of them has changed, and with which did, until the signal ends it. */
export function onSettings(
  changed: (settings: Settings, options: readonly Option[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const options = OPTION_NAMES.filter((option) => keyOf(option) in changes);
    if (area === 'local' && options.length > 0) readSettings().then((settings) => changed(settings, options));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

export const forReader = (settings: Settings): ReaderSettings => v.parse(readerSettings, settings);

/** Whether nothing is to be read or stored at the moment `now`. */
export function isPaused(settings: Pick<Settings, 'paused' | 'pausedUntil'>, now: Date): boolean {
  return settings.paused && (settings.pausedUntil === null || new Date(settings.pausedUntil) > now);
}

/** Whether Lanthanote was switched off on the page's host or on a host above it. */
export function isOffOn(settings: Pick<Settings, 'offSites'>, address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return settings.offSites.some((site) => host === site || host.endsWith(`.${site}`));
}
