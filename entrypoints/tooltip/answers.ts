import { send } from '../../utils/messages/in-page.ts';
import { withinPatience } from '../../utils/messages/patience.ts';
import type { TipAnswer } from '../../utils/page/face.ts';
import type { ReaderHandle, Subject } from '../../utils/page/handle.ts';

/** Milliseconds in which an answer is of use to somebody who waits for it. */
const PATIENCE = 5000;

/** What of a mark's subject the library is asked about. */
export type Asked = Exclude<Subject, { kind: 'passage' }>;

async function question(reader: ReaderHandle, subject: Asked): Promise<TipAnswer> {
  const { url = null, published = null, site = null, origins = [], fingerprint = [] } = reader.article() ?? {};
  if (subject.kind === 'term') {
    return { kind: 'term', value: await send('page.term', { term: subject.term, url, published }) };
  }
  const asker = { url, published, site, origins, fingerprint };
  return { kind: 'claim', value: await send('page.claim', { article: asker, claim: subject.claim }) };
}

/** What the library has on a mark's subject. Throws where no answer comes. */
export const ask = (reader: ReaderHandle, subject: Asked): Promise<TipAnswer> =>
  withinPatience(question(reader, subject), PATIENCE);
