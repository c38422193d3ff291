import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of shared material beside the repository (or where LANTHANOTE_SHARED says); null where it is absent. */
export function sharedFolder(...inside: string[]): string | null {
  const root = process.env.LANTHANOTE_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
  const folder = path.join(root, ...inside);
  return existsSync(folder) ? folder : null;
}
