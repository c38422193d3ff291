import { lettersOf } from '../../utils/article/page-block.ts';
import { type Reading, readDocumentInSteps } from '../../utils/article/reading.ts';
import { blocksAt, lettersIn, type Picked, type Sketch, type Sketched } from '../../utils/article/sketch.ts';
import { BOUNDS } from '../../utils/messages/bounds.ts';
import { send } from '../../utils/messages/in-page.ts';
import type { Answer, ReaderStatus } from '../../utils/messages/requests.ts';
import { inSlices } from '../../utils/messages/slices.ts';
import type { Known } from './findings.ts';
import { articleAddress } from './page-now.ts';
import { shadowOf } from './shadow.ts';

export interface PageRead {
  readonly status: ReaderStatus;
  /** Null where the page could not be read, or is longer than any article. */
  readonly reading: Reading | null;
  /** What came with the answers of what was picked. */
  readonly known: readonly Known[];
  /** How long it kept the page busy, in milliseconds: without what it waited for. */
  readonly took: number;
}

class TooLong extends Error {}

const isTooLong = ({ boxes, blocks }: Sketch) =>
  Math.max(boxes.length, blocks.length) > BOUNDS.blocks || lettersIn(blocks) > BOUNDS.page;

/** What may be done here and how, as the background tells it with what it picked. */
export type Here = Answer<'page.start'>;

/** The background chooses the article's blocks. Throws where it does not answer, or is not to be asked for so much. */
function pick(page: Sketched, isNew: boolean) {
  if (isTooLong(page)) throw new TooLong();
  return send('page.pick', { page, isNew });
}

async function readingOf(reading: Promise<Reading>): Promise<Pick<PageRead, 'status' | 'reading'>> {
  try {
    const found = await reading;
    const { status, blocks } = found;
    if (lettersOf(blocks) > BOUNDS.text) throw new TooLong();
    return { status: status === 'article' || status === 'plain-text' ? 'read' : 'no-article', reading: found };
  } catch (error) {
    return { status: error instanceof TooLong ? 'too-long' : 'failed', reading: null };
  }
}

/** Who has a page read. */
interface Asking {
  /** Whether nothing of its article is known yet, so that what it says is asked together with which it is. */
  readonly isNew: boolean;
  /** Called before whatever is waited for. */
  readonly paused: () => void;
  /** Called with what may be done here. */
  readonly told: (here: Here) => void;
}

/** Reads the page's article. Once the signal has ended it, the next step is the last, and nothing more is asked. Never throws. */
export async function readPage({ isNew, paused, told }: Asking, signal: AbortSignal): Promise<PageRead> {
  const known: Known[] = [];
  const start = performance.now();
  let waited = 0;
  const timed = async (page: Sketched): Promise<Picked> => {
    const asked = performance.now();
    const { here, read, ...picked } = await pick(page, isNew);
    waited += performance.now() - asked;
    if (read) known.push({ title: picked.metadata.title, blocks: blocksAt(page, picked.blocks), read });
    told(here);
    signal.throwIfAborted();
    return picked;
  };
  const wait = () => {
    signal.throwIfAborted();
    paused();
  };
  const read = await readingOf(inSlices(readDocumentInSteps(document, articleAddress(), { shadowOf }), wait, timed));
  return { ...read, known, took: performance.now() - start - waited };
}
