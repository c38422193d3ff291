import { countTerms } from '../../utils/glossary/count-terms.ts';
import type { Handlers } from '../../utils/messages/listen.ts';
import { pause } from '../../utils/messages/pause.ts';
import { findPassage } from '../../utils/page/find-passage.ts';
import { isFrame } from '../../utils/page/frame.ts';
import type { Stretch } from '../../utils/page/marks.ts';
import { goTo } from './goto.ts';
import type { Reader } from './reader.ts';

/** Where a claim, a note or a term's first mention stands in the article; null where it is not there. */
function find(reader: Reader, what: 'claim' | 'note' | 'term', id: string): Stretch | null {
  if (what === 'term') return reader.findings.terms.find(({ term }) => term === id) ?? null;
  if (what === 'claim') return reader.findings.claims.find(({ claim }) => claim.id === id)?.claim ?? null;
  return null;
}

/** Milliseconds that a reader leaves to another of the same tab which has more to say. */
const STEP = 80;

/** A tab takes its readers' first answer: the page's own article comes before one in a frame, any before none. */
async function inTurn(isWanted: boolean): Promise<void> {
  const steps = (isFrame() ? 1 : 0) + (isWanted ? 0 : 2);
  if (steps > 0 && (isFrame() || window.length > 0)) await pause(steps * STEP);
}

/** Whether the keys go to this frame, so that commands are meant for it. */
const isAtHand = () =>
  document.hasFocus() && !(document.activeElement as { contentWindow?: unknown } | null)?.contentWindow;

/** What answers the extension's own pages about this page. */
export function handlersOf(reader: Reader): Handlers {
  return {
    'tab.state': async () => {
      await inTurn(reader.status === 'read' || reader.status === 'reading');
      return {
        status: reader.status,
        kept: reader.kept,
        private: reader.isPrivate ?? false,
        article: reader.head(),
        claims: reader.findings.claims,
        terms: countTerms(reader.findings.terms),
      };
    },
    'tab.goto': async ({ what, id, passage }) => {
      const { text } = reader;
      const place = find(reader, what, id) ?? (passage && findPassage(text, passage));
      const found = place !== null && goTo(reader.rangesAt(place), reader.ground, reader.signal);
      await inTurn(found);
      return { found };
    },
    'tab.find': async ({ passages }) => {
      const found = passages.map((passage) => findPassage(reader.text, passage) !== null);
      await inTurn(found.some(Boolean));
      return { found };
    },
    'tab.paint': ({ settings }) => {
      reader.repaint(settings);
      return undefined;
    },
    'tab.command': ({ command }) => {
      if (command === 'peek') reader.peek();
      else if (isFrame() && !isAtHand()) return undefined;
      else if (command === 'note') reader.note();
      else reader.command({ name: 'reading-mode' });
      return undefined;
    },
    'tab.stop': () => {
      reader.stop();
      return undefined;
    },
    'tab.allowed': () => {
      reader.tooltip?.tell('access');
      return undefined;
    },
  };
}
