import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LabelledPage } from './labelled-pages';

export interface PageServer {
  /** Each name is a site of its own: a browser gives it a process of its own. Names are letters and digits. */
  addressOf(page: LabelledPage, name: string): string;
  /** An empty page, for what reads apart. */
  emptyAt(name: string): string;
  close(): void;
}

/** Ends as the pages do: nothing else is loaded (world.ts). */
const EMPTY = '/empty/page.html';

/** Serves pages with their original bytes from this machine. Their scripts do not run. */
export async function servePages(pages: readonly LabelledPage[]): Promise<PageServer> {
  const byPath = new Map(pages.map((page) => [`/${page.id}/page.html`, page]));
  const server = createServer((request, response) => {
    if (request.url === EMPTY) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return;
    }
    const page = byPath.get(request.url ?? '');
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `text/html; charset=${page.charset.replace(/-sig$/u, '')}`,
      'content-security-policy': "script-src 'none'",
      // A page that is isolated from other origins has a clock of 5 µs; others have one of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(readFileSync(page.file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (page, name) => `http://${page.id}-${name}.localhost:${port}/${page.id}/page.html`,
    emptyAt: (name) => `http://${name}.localhost:${port}${EMPTY}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
