import { FORMAT, VERSION } from '../json.ts';
import type { Raw } from './check.ts';
import { FileError } from './fault.ts';

/** The records of what `writeJson` wrote, of any version. The first version had no deletions, fingerprints and histories. */
export function fromJson(value: unknown): Raw {
  const { format, version, ...records } = value as { format?: unknown; version?: unknown };
  if (format !== FORMAT || typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw new FileError('unreadable');
  }
  if (version > VERSION) throw new FileError('newer');
  return records;
}
