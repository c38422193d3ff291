import type { Answer } from '../messages/requests.ts';
import type { QuotedClaim } from '../messages/schemas.ts';
import { type Asker, relationsOf } from './lookup.ts';
import { notesOn } from './notes.ts';
import { plotOf, withQuotes } from './quotes.ts';
import type { Database } from './schema.ts';

/** Relations given with their quotes, the gravest first. */
const RELATED = 8;

/** All the library has on one claim: relations with quotes, values for the plot, the reader's notes. */
export async function claimDetail(
  db: Database,
  asker: Asker,
  quoted: QuotedClaim,
): Promise<Pick<Answer<'page.claim'>, 'related' | 'supports' | 'plot' | 'notes'>> {
  const { asking, claims, readings } = await relationsOf(db, asker, [quoted]);
  const claim = claims[0];
  if (!claim) throw new RangeError('no claim');
  const transaction = db.transaction(['articles', 'claims'], 'readonly');
  const related = await Promise.all(
    claim.relations.slice(0, RELATED).map((one) => withQuotes(transaction, one, asking)),
  );
  const notes = asker.url === null ? [] : await notesOn(db, asker.url);
  return {
    related,
    supports: claim.supports,
    plot: plotOf(readings.get(claim.empty.key) ?? [], claim.relations, asking),
    notes: notes.filter((note) => isOn(note.passage, quoted)),
  };
}

const isOn = (passage: QuotedClaim['passage'] | null, { passage: claimed }: QuotedClaim) =>
  passage !== null &&
  passage.quote.exact === claimed.quote.exact &&
  (passage.quote.prefix === claimed.quote.prefix || passage.position?.start === claimed.position?.start);
