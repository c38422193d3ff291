import * as v from 'valibot';
import { draftHandlers, ownHandlers, pageHandlers, type World } from '../../entrypoints/background/requests.ts';
import type { Random } from '../../scripts/random.ts';
import { emptyLibrary } from '../../utils/library/sample.ts';
import { judge } from '../../utils/messages/listen.ts';
import { REQUESTS, type RequestName } from '../../utils/messages/requests.ts';
import { type Origin, senderClass } from '../../utils/messages/sender.ts';
import { DEFAULTS } from '../../utils/settings.ts';
import { soundBodies } from './bodies.ts';
import { mutateValue } from './mutate.ts';
import { hold, holdUnpolluted, timed } from './sound.ts';

const OWN = { id: 'own', url: 'chrome-extension://own/' };
const SITE = 'https://news.example/a';
const NOW = '2025-07-20T10:00:00.000Z';

const tab = { id: 7, incognito: false, url: SITE };
const SENDERS: readonly Origin[] = [
  { id: OWN.id, url: SITE, origin: 'https://news.example', frameId: 0, tab },
  { id: OWN.id, url: `${OWN.url}popup.html`, origin: 'chrome-extension://own' },
  { id: 'other', url: 'chrome-extension://other/x.html', origin: 'chrome-extension://other' },
  { id: OWN.id, url: 'about:srcdoc', origin: 'null', frameId: 3, tab },
  { id: OWN.id, url: 'data:text/html,x', frameId: 0, tab },
  { id: OWN.id, url: `${OWN.url}popup.html`, origin: 'https://news.example', frameId: 0, tab },
  {},
];

/** The background with a library of its own, sent messages one after another. */
export function messages() {
  const bodies = soundBodies(SITE);
  const names = Object.keys(REQUESTS) as RequestName[];
  const library = emptyLibrary();
  const world: World = {
    library,
    settings: async () => DEFAULTS,
    now: () => new Date(NOW),
    inject: async () => true,
    lookIntoFrames: async () => undefined,
    badge: async () => undefined,
    changed: () => undefined,
    mayReadLoopback: true,
    changedElsewhere: () => undefined,
  };
  let ran = 0;
  const handlers = { ...pageHandlers(world), ...draftHandlers(world), ...ownHandlers(world) };

  /** A message, changed: dropped, or answered as the table says. What it stored, the library can still be asked of. */
  async function message(random: Random): Promise<void> {
    const name = random.pick(names);
    const sent = { name, body: bodies[name] };
    const given = random.below(6) === 0 ? sent : mutateValue(sent, random);
    const sender =
      random.below(3) === 0 ? random.pick(SENDERS) : (SENDERS[REQUESTS[name].from === 'page' ? 0 : 1] as Origin);
    await timed(JSON.stringify(given)?.length ?? 0, async () => {
      const judged = judge(given, sender, handlers, OWN);
      if (judged === null || 'drop' in judged) return;
      ran++;
      const { name: run } = given as { name: RequestName };
      hold(senderClass(sender, OWN.id, OWN.url) === REQUESTS[run].from, `${run} was run for somebody else`);
      const answered = await Promise.resolve(judged.run()).catch((error: unknown) => {
        hold(error instanceof Error && 'reason' in error, `${run} failed by ${error}`);
        return null;
      });
      if (answered !== null) hold(v.is(REQUESTS[run].answer, answered), `${run} answered what the table does not know`);
    });
    holdUnpolluted();
  }

  /** What is sound is still taken, and every address in the library is one of the sender's own site. */
  async function holdLibrary(): Promise<void> {
    hold(ran > 0, 'nothing was let through: the messages are no test');
    for (const name of ['page.read', 'note.save'] as const) {
      const judged = judge({ name, body: bodies[name] }, SENDERS[0] as Origin, handlers, OWN);
      hold(judged !== null && 'run' in judged, `${name} is refused`);
      await judged.run();
    }
    const [articles, notes] = await library.use((db) => Promise.all([db.getAll('articles'), db.getAll('notes')]));
    hold(articles.length > 0 && notes.length > 0, 'nothing is stored');
    for (const { url } of [...articles, ...notes])
      hold(/^https?:\/\/([\w-]+\.)*news\.example[/:?#]/.test(`${url}/`), `stored for ${url}`);
  }
  return { message, holdLibrary };
}
