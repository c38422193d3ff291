import { draftsOn } from '../../components/notes/drafts.ts';
import { siteOf } from '../../utils/article/address.ts';
import { pickInSteps } from '../../utils/article/pick.ts';
import { termById } from '../../utils/glossary/entries.ts';
import { claimDetail } from '../../utils/library/claim-detail.ts';
import { keepArticle, keepCorrection, keepNote } from '../../utils/library/keep.ts';
import { relationsOf } from '../../utils/library/lookup.ts';
import { notesOn } from '../../utils/library/notes.ts';
import { faultOf, type Library } from '../../utils/library/open.ts';
import { quotesOn } from '../../utils/library/quotes.ts';
import { RequestError } from '../../utils/messages/ask.ts';
import type { Handlers } from '../../utils/messages/listen.ts';
import type { Body, Kept, RequestName } from '../../utils/messages/requests.ts';
import { addressOf, type Origin } from '../../utils/messages/sender.ts';
import { inSlices } from '../../utils/messages/slices.ts';
import { tellOrigins, understandPartInSteps, understandPickedInSteps } from '../../utils/messages/understood.ts';
import { isLoopback } from '../../utils/page/reach.ts';
import { ownDay } from '../../utils/phrasing/own-day.ts';
import { controlsFor } from '../../utils/reference/controls.ts';
import { controlsOfClaim, controlsOfPolicy } from '../../utils/reference/controls-asked.ts';
import { makersOf } from '../../utils/reference/makers.ts';
import { referenceFor } from '../../utils/reference/reference-for.ts';
import { gistOf } from '../../utils/relations/gist.ts';
import { forReader, isOffOn, isPaused, type Settings } from '../../utils/settings.ts';
import { ALERT_BADGE, type Badge, badgeOf, NO_BADGE } from './badge.ts';
import type { PageScript, Place } from './inject.ts';

/** What the handlers need of the world. */
export interface World {
  readonly library: Library;
  settings(): Promise<Settings>;
  now(): Date;
  /** Whether this machine's own pages are read unasked: the build for tests has hosts of its own there. */
  readonly mayReadLoopback: boolean;
  inject(place: Place, script: PageScript, isSheetThere?: boolean): Promise<boolean>;
  lookIntoFrames(tab: number): Promise<void>;
  badge(badge: Badge, tab: number): Promise<void>;
  /** The background wrote to the library. */
  changed(kinds: readonly Kind[]): void;
  /** A page of ours did. */
  changedElsewhere(kinds: readonly Kind[]): void;
}
type Kind = Body<'library.changed'>['kinds'][number];

const placeOf = ({ tab, frameId }: Origin): Place => ({ tab: tab?.id as number, frame: frameId ?? 0 });
const isPrivate = (sender: Origin) => sender.tab?.incognito === true;

/** A page speaks for its own site alone. */
function belongsTo(url: string | null, sender: Origin): url is string {
  const from = addressOf(sender);
  if (url === null || !URL.canParse(url) || !/^https?:/.test(from)) return false;
  return siteOf(new URL(url).hostname) === siteOf(new URL(from).hostname);
}

/** Why nothing may be done on the sender's page; null where it may. */
function offReason(settings: Settings, sender: Origin, now: Date): 'paused' | 'site-off' | null {
  if (isPaused(settings, now)) return 'paused';
  const addresses = [addressOf(sender), sender.tab?.url ?? ''];
  return addresses.some((address) => isOffOn(settings, address)) ? 'site-off' : null;
}

/** What the reader may do on the sender's page, and how. */
async function hereFor(world: World, sender: Origin) {
  const settings = await world.settings();
  return {
    settings: forReader(settings),
    private: isPrivate(sender),
    off: offReason(settings, sender, world.now()),
  };
}

/** Whether an article is to be stored, and if not why. */
function mayKeep(body: Body<'page.read'>, sender: Origin, settings: Settings, now: Date): Kept {
  if (isPrivate(sender)) return 'private';
  const off = offReason(settings, sender, now);
  if (off !== null) return off;
  if (!body.seen) return 'not-seen';
  if (body.translated) return 'translated';
  return belongsTo(body.article.url, sender) ? 'kept' : 'no-address';
}

async function keep(world: World, { article: head, claims, terms }: Body<'page.read'>): Promise<Kept> {
  try {
    await world.library.use((db) => keepArticle(db, { head, claims, terms }, world.now().toISOString()));
    world.changed(['articles']);
    return 'kept';
  } catch (error) {
    return faultOf(error) === 'full' ? 'full' : 'failed';
  }
}

async function readPage(world: World, given: Body<'page.read'>, sender: Origin) {
  const told = given.text === null ? null : tellOrigins({ ...given.article, text: given.text });
  const body = { ...given, article: { ...given.article, ...told } };
  const tab = sender.tab?.id as number;
  const may = mayKeep(body, sender, await world.settings(), world.now());
  const kept = may === 'kept' ? await keep(world, body) : may;
  const url = body.article.url;
  try {
    const { claims, summary, notes } = await world.library.use(async (db) => ({
      ...(await relationsOf(db, body.article, body.claims)),
      notes: belongsTo(url, sender) ? await notesOn(db, url) : [],
    }));
    const badge = kept === 'full' || kept === 'failed' ? ALERT_BADGE : badgeOf(summary);
    // A frame without a contradiction does not take away what the page around it has.
    if (placeOf(sender).frame === 0 || badge !== NO_BADGE) await world.badge(badge, tab);
    return {
      kept,
      told,
      summary,
      claims: claims.map(({ claim, verdict, supports }) => ({ id: claim.id, verdict, supports })),
      dropped: claims.filter(({ corrected }) => corrected === 'not-a-claim').map(({ claim }) => claim.id),
      notes: notes.map(({ id, passage }) => ({ id, passage })),
    };
  } catch (error) {
    await world.badge(ALERT_BADGE, tab);
    throw error;
  }
}

/** Refuses what is about the reader's own words where nothing may be stored. */
async function refuseUnlessKept(world: World, name: RequestName, url: string, sender: Origin) {
  if (isPrivate(sender)) throw new RequestError(name, 'private');
  if (isPaused(await world.settings(), world.now())) throw new RequestError(name, 'paused');
  if (!belongsTo(url, sender)) throw new RequestError(name, 'not-yours');
}

/** Answers to what web pages' scripts ask. */
export function pageHandlers(world: World): Handlers {
  const today = () => ownDay(world.now().getTime());
  return {
    async 'gate.news'(_, sender) {
      if (isLoopback(addressOf(sender)) && !world.mayReadLoopback) return undefined;
      const off = offReason(await world.settings(), sender, world.now());
      if (off === null) await world.inject(placeOf(sender), 'reader', true);
      return undefined;
    },
    'page.start': (_, sender) => hereFor(world, sender),
    async 'page.pick'({ page, isNew }, sender) {
      const here = await hereFor(world, sender);
      const picked = await inSlices(pickInSteps(page));
      const read = isNew && here.off === null ? await inSlices(understandPickedInSteps(page, picked)) : null;
      return { here, ...picked, read };
    },
    'page.understand': (part) => inSlices(understandPartInSteps(part)),
    'page.read': (body, sender) => readPage(world, body, sender),
    async 'page.claim'({ article, claim }, sender) {
      const gist = gistOf(claim.claim, claim.sentence, claim.at);
      const detail = await world.library.use((db) => claimDetail(db, article, claim));
      const notes = belongsTo(article.url, sender) ? detail.notes : [];
      const reference = referenceFor(claim.claim, article.published, today(), gist);
      return { ...detail, notes, reference, controls: controlsOfClaim(claim.claim, article.published, today()) };
    },
    async 'page.term'({ term, url, published }) {
      // What a term is, is known without the library.
      const [counts, quotes] = await world.library
        .use((db) => Promise.all([db.get('terms', term), quotesOn(db, term, url)]))
        .catch(() => [undefined, []] as const);
      const { articles, claims } = counts ?? { articles: 0, claims: 0 };
      const entry = termById(term);
      const find = entry?.category === 'policy' ? controlsOfPolicy : controlsFor;
      const controls = find(term, published, today());
      return { entry, makers: makersOf(term), controls, articles, claims, quotes };
    },
    async 'page.tooltip'(_, sender) {
      await world.inject(placeOf(sender), 'tooltip');
      return undefined;
    },
    async 'page.face'({ frame }, sender) {
      const page = placeOf(sender);
      const isInside = await world.inject({ tab: page.tab, frame }, 'face');
      if (!isInside) await world.inject(page, 'face');
      return { isInside };
    },
    async 'note.save'(note, sender) {
      await refuseUnlessKept(world, 'note.save', note.url, sender);
      await keepNote(world.library, note);
      world.changed(['notes']);
      return note;
    },
    async 'correction.save'(correction, sender) {
      await refuseUnlessKept(world, 'correction.save', correction.url, sender);
      await keepCorrection(world.library, correction);
      world.changed(['corrections']);
      return correction;
    },
  };
}

/** Answers to what a tooltip asks of a note that is being written in it. */
export function draftHandlers(world: World): Handlers {
  const draftsFor = async (name: RequestName, { url, mark }: Body<'draft.read'>, sender: Origin) => {
    await refuseUnlessKept(world, name, url, sender);
    return draftsOn(`${url}#${mark}`);
  };
  return {
    'draft.read': async (about, sender) => (await draftsFor('draft.read', about, sender)).read(),
    async 'draft.write'(about, sender) {
      await (await draftsFor('draft.write', about, sender)).write(about.draft);
      return undefined;
    },
    async 'draft.clear'(about, sender) {
      await (await draftsFor('draft.clear', about, sender)).clear();
      return undefined;
    },
  };
}

/** Answers to what the extension's own pages ask and tell. */
export function ownHandlers(world: World): Handlers {
  return {
    'reader.start': async ({ tab }) => {
      const injected = await world.inject({ tab, frame: 0 }, 'reader');
      if (injected) await world.lookIntoFrames(tab);
      return { injected };
    },
    'library.changed': ({ kinds }) => {
      world.changedElsewhere(kinds);
      return undefined;
    },
  };
}
