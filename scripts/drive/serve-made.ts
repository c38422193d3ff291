import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves made pages by name on loopback; nothing leaves, and only with `scripts` do theirs run: `http://127.0.0.1:PORT/name`. */
export async function serveMade(pages: ReadonlyMap<string, string>, scripts = false) {
  const policy = `default-src 'none'; style-src 'unsafe-inline'${scripts ? "; script-src 'unsafe-inline'" : ''}`;
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').slice(1).split('?', 1)[0] ?? '');
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(page ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    at: (name: string) => `http://127.0.0.1:${port}/${name}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
