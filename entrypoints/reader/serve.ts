import { type Handlers, listen } from '../../utils/messages/listen.ts';
import { findPassage } from '../../utils/page/find-passage.ts';
import type { Stretch } from '../../utils/page/marks.ts';
import { countTerms } from './findings.ts';
import { goTo } from './goto.ts';
import type { Reader } from './reader.ts';

/** Where a claim, a note or a term's first mention stands in the article; null where it is not there. */
function find(reader: Reader, what: 'claim' | 'note' | 'term', id: string): Stretch | null {
  if (what === 'term') return reader.findings.terms.find(({ term }) => term === id) ?? null;
  if (what === 'claim') return reader.findings.claims.find(({ claim }) => claim.id === id)?.claim ?? null;
  return null;
}

/** Answers the extension's own pages about this page, until the reader ends. */
export function serve(reader: Reader): void {
  const handlers: Handlers = {
    'tab.state': () => ({
      status: reader.status,
      kept: reader.kept,
      private: reader.isPrivate,
      article: reader.head(),
      claims: reader.findings.claims,
      terms: countTerms(reader.findings.terms),
    }),
    'tab.goto': ({ what, id, passage }) => {
      const { text } = reader;
      const place = find(reader, what, id) ?? (passage && findPassage(text, passage));
      return { found: place !== null && goTo(reader.rangesAt(place), reader.ground, reader.signal) };
    },
    'tab.paint': ({ settings }) => {
      reader.repaint(settings);
      return undefined;
    },
    'tab.command': ({ command }) => {
      if (command === 'peek') reader.peek();
      if (command === 'note') reader.note();
      if (command === 'reading-mode') reader.command({ name: 'reading-mode' });
      return undefined;
    },
    'tab.stop': () => {
      reader.stop();
      return undefined;
    },
  };
  listen(handlers, () => undefined, reader.signal);
}
