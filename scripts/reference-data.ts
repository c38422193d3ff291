// Writes utils/reference/data from the long form of the reference data: FOLDER/facts.json and FOLDER/controls.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ControlsSchema, FactsSchema } from '../utils/reference/entry.ts';

type Long = Record<string, unknown>;

/** Steps in the history of controls that restrict nothing by themselves: disputes, inquiries, threats, ends of older controls. */
const STEPS = new Set([
  'cn-2010-07-quota-cut',
  'wto-2012-03-complaint',
  'wto-2014-03-panel',
  'wto-2014-08-appeal',
  'cn-2014-12-quota-end',
  'cn-2015-05-duty-end',
  'us-2022-09-232-magnets',
  'us-2025-04-232-minerals',
  'cn-2025-07-quota-unpublished',
  'us-2025-10-tariff-threat',
  'cn-2025-12-general-licences',
]);

/** Without fields that say nothing, a single value as both ends, and the source by its place in a common list. */
function shortened(entry: Long, sources: string[]): Long {
  const { value, source, checked, ...rest } = entry;
  const written = JSON.stringify(source);
  if (!sources.includes(written)) sources.push(written);
  const single = value === undefined ? {} : { low: value, high: value };
  const unsourced = checked === 'seen' ? {} : { checked };
  const step = STEPS.has(String(rest.id)) ? { step: true } : {};
  const fields = { ...rest, ...single, ...unsourced, ...step, source: sources.indexOf(written) };
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null));
}

/** The kept form of one file: checked, a line an entry. Throws where an entry is malformed or two have one id. */
export function compact(long: string, schema: typeof FactsSchema | typeof ControlsSchema): string {
  const sources: string[] = [];
  const entries: Long[] = JSON.parse(long);
  const rows = entries.map((entry) => shortened(entry, sources));
  const kept = { sources: sources.map((source) => JSON.parse(source)), rows };
  v.parse(schema, kept);
  if (new Set(rows.map((row) => row.id)).size !== rows.length) throw new Error('two entries have one id');
  const lines = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).join(',\n');
  return `{"sources":[\n${lines(kept.sources)}\n],"rows":[\n${lines(rows)}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: node scripts/reference-data.ts FOLDER');
  const data = new URL('../utils/reference/data/', import.meta.url);
  writeFileSync(new URL('facts.json', data), compact(readFileSync(join(folder, 'facts.json'), 'utf8'), FactsSchema));
  const controls = compact(readFileSync(join(folder, 'controls.json'), 'utf8'), ControlsSchema);
  writeFileSync(new URL('controls.json', data), controls);
}
