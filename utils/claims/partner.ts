import type { Measure } from './claim.ts';
import type { Context } from './draft.ts';

const WITH_PARTNER = new Set<Measure>(['exports', 'imports', 'dependence', 'tariff']);

/** The other side of a trade, a dependence or a tariff; null where none is named. */
export function readPartner(c: Context, measure: Measure, place: string | null): string | null {
  if (!WITH_PARTNER.has(measure)) return null;
  const wanted = (role: string) =>
    measure === 'exports'
      ? role === 'to'
      : measure === 'tariff'
        ? role === 'on' || role === 'adjective' || role === 'from'
        : role === 'from';
  const inOwn = c.view.places.filter(
    ({ from, id }) => from >= c.segmentFrom && from < c.segmentTo && id !== place && id !== 'world',
  );
  const own = inOwn.find(({ role }) => wanted(role));
  if (own) return own.id;
  if (measure === 'imports' || measure === 'dependence') {
    const subject = inOwn.find(({ role, from }) => role === 'subject' && from < c.spot.from);
    if (subject) return subject.id;
  }
  const elsewhere = c.view.places.find(
    ({ id, role, from }) => id !== place && id !== 'world' && wanted(role) && from < c.spot.from,
  );
  if (elsewhere) return elsewhere.id;
  const kin = c.main ?? c.sibling;
  return kin && kin.measure === measure && kin.partner !== place ? kin.partner : null;
}
