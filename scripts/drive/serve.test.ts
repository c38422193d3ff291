import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from './serve.ts';

let server: Server;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanthanote-serve-'));
  writeFileSync(join(folder, 'with space.html'), '<p>found');
  server = await serve([folder]);
});
afterAll(() => server.close());

/** fetch() would tidy the path up before it is sent. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

describe('serve', () => {
  it('gives out the files of its folders', async () => {
    const response = await fetch(server.at(0, 'with space.html'));
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/html; charset=utf-8',
      '<p>found',
    ]);
  });

  it.each(['/0/../../etc/passwd', '/0/%2e%2e%2f%2e%2e%2fetc%2fpasswd', '/1/a', '/', '/0', '/0/%', '/0/%00'])(
    'gives nothing for %s',
    async (path) => expect(await statusOf(path)).toBe(404),
  );
});
