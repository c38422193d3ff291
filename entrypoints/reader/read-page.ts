import { type Reading, readDocumentInSteps } from '../../utils/article/reading.ts';
import { lettersIn, type Picked, type Sketch, type Sketched } from '../../utils/article/sketch.ts';
import { BOUNDS } from '../../utils/messages/bounds.ts';
import { send } from '../../utils/messages/in-page.ts';
import type { Answer, ReaderStatus } from '../../utils/messages/requests.ts';
import { inSlices } from '../../utils/messages/slices.ts';
import { articleAddress } from './page-now.ts';
import { shadowOf } from './shadow.ts';

interface PageRead {
  readonly status: ReaderStatus;
  /** Null where the page could not be read, or is longer than any article. */
  readonly reading: Reading | null;
  /** How long it kept the page busy, in milliseconds: without what it waited for. */
  readonly took: number;
}

class TooLong extends Error {}

const isTooLong = ({ boxes, blocks }: Sketch) =>
  Math.max(boxes.length, blocks.length) > BOUNDS.blocks || lettersIn(blocks) > BOUNDS.page;

/** What may be done here and how, as the background tells it with what it picked. */
export type Here = Answer<'page.start'>;

/** The background chooses the article's blocks. Throws where it does not answer, or is not to be asked for so much. */
function pick(page: Sketched) {
  if (isTooLong(page)) throw new TooLong();
  return send('page.pick', page);
}

async function readingOf(reading: Promise<Reading>): Promise<Omit<PageRead, 'took'>> {
  try {
    const found = await reading;
    const { status, article } = found;
    if (article.text.length > BOUNDS.text) throw new TooLong();
    return { status: status === 'article' || status === 'plain-text' ? 'read' : 'no-article', reading: found };
  } catch (error) {
    return { status: error instanceof TooLong ? 'too-long' : 'failed', reading: null };
  }
}

/**
 * Reads the page's article. `paused` is called before whatever it waits for, `told` with what may be done here; once the signal has
 * ended it, the next step is the last, and nothing more is asked. Never throws.
 */
export async function readPage(paused: () => void, told: (here: Here) => void, signal: AbortSignal): Promise<PageRead> {
  const start = performance.now();
  let waited = 0;
  const timed = async (page: Sketched): Promise<Picked> => {
    const asked = performance.now();
    const { here, ...picked } = await pick(page);
    waited += performance.now() - asked;
    told(here);
    signal.throwIfAborted();
    return picked;
  };
  const wait = () => {
    signal.throwIfAborted();
    paused();
  };
  const read = await readingOf(inSlices(readDocumentInSteps(document, articleAddress(), { shadowOf }), wait, timed));
  return { ...read, took: performance.now() - start - waited };
}
