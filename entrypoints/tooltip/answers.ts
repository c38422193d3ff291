import type { ClaimAnswer } from '../../components/TooltipClaim.tsx';
import { send } from '../../utils/messages/in-page.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { ReaderHandle, Subject } from '../../utils/page/handle.ts';

export type TipAnswer =
  | { readonly kind: 'claim'; readonly value: ClaimAnswer }
  | { readonly kind: 'term'; readonly value: Answer<'page.term'> };

/** A background that does not answer in this time, in milliseconds, does not answer. */
const PATIENCE = 5000;

const tooLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('No answer in time.')), PATIENCE);
  });

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
  Promise.race([question(reader, subject), tooLate()]);
