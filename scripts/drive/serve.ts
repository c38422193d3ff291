import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

export interface Server {
  /** Address of the first folder, without a slash at its end. */
  readonly url: string;
  /** The address of a file of the folder with this index. */
  at(folder: number, file: string): string;
  close(): Promise<void>;
}

/** The file a request may have, or null: nothing outside the folders, no folder listings. */
async function fileFor(folders: readonly string[], address: string): Promise<string | null> {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const [, index = '', ...rest] = path.split('/');
  const folder = /^\d+$/.test(index) ? folders[Number(index)] : undefined;
  if (folder === undefined) return null;
  const file = normalize(join(folder, ...rest));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  return (await stat(file).catch(() => null))?.isFile() ? file : null;
}

/** Serves folders on a free port of loopback, each under its index: `http://127.0.0.1:PORT/0/…`. */
export async function serve(folders: readonly string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const file = await fileFor(folders, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${url}/0`,
    at: (folder, file) => `${url}/${folder}/${file.split(sep).map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
