/** Serves the demo pages on this machine only. `npm run demo` starts it alone. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { encodeHtml } from './encode';
import { demoPages } from './sites';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), 'pages');

/** Only what the pages use; anything else is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

export interface DemoServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** @param port 0 for any that is free */
export async function serveDemo(port = 0): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    answer(path).then(
      ({ type, body }) => {
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      },
      () => response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这一页\n'),
    );
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done());
  });
}

async function answer(path: string): Promise<{ type: string; body: Uint8Array }> {
  if (path === '/') return { type: 'text/html; charset=utf-8', body: encodeHtml(index(), 'utf-8') };
  const page = demoPages.find((candidate) => candidate.path === path);
  if (page) {
    const html = await readFile(join(PAGES, page.file), 'utf8');
    return { type: `text/html; charset=${page.charset}`, body: encodeHtml(html, page.charset) };
  }
  const type = TYPES[extname(path)];
  const file = normalize(join(PAGES, path));
  if (type === undefined || !file.startsWith(PAGES)) throw new Error(`not served: ${path}`);
  return { type, body: await readFile(file) };
}

/** A list of links: also the page on which the extension has to say that there is no article. */
function index(): string {
  const links = demoPages.map(({ path, label }) => `<li><a href="${path}">${label}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>清样演示</title></head>
<body><h1>清样演示页</h1>
<ul>
${links}
</ul>
</body></html>
`;
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  const { url } = await serveDemo(Number(argv[2] ?? 8043));
  console.log(`${url}/`);
  for (const { path, label } of demoPages) console.log(`${url}${path}  ${label}`);
}
