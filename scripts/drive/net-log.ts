import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Loopback serves the pages of tests; the rest never leaves the browser. */
const AT_HOME =
  /^(?:(?:https?|wss?):\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]|(?:chrome|moz)-extension:|(?:data|blob|about|chrome|resource|file):)/;

/** What a page, a script or a part of an extension asked for beyond this machine: address and who asked. The browser's own is not. */
export const beyond = (asked: readonly (readonly [url: string, by: string])[]): string[] =>
  asked.flatMap(([url, by]) =>
    AT_HOME.test(url) || !/^(?:https?|chrome-extension|moz-extension):/.test(by) ? [] : [`${url} for ${by}`],
  );

/** A name for such a log, in a folder of its own. */
export const newNetLog = (): string => join(mkdtempSync(join(tmpdir(), 'lanthanote-net-')), 'log.json');

/** The requests in a log that Chromium wrote of its network (`--log-net-log`): address and initiator. The log is removed with its folder. */
export function readNetLog(file: string): [url: string, by: string][] {
  const asked: [string, string][] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [url, by] = [/"url":"([^"]+)"/, /"initiator":"([^"]+)"/].map((pattern) => pattern.exec(line)?.[1]);
    if (url !== undefined && by !== undefined) asked.push([url, by]);
  }
  rmSync(dirname(file), { recursive: true, force: true });
  return asked;
}
