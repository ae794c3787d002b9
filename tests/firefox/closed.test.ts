/** Pages that Firefox lets no extension read: the popup says why, and what to do. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from './extension-firefox';
import { firefox, startFirefox } from './with-pages';

startFirefox();

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it.each([
  ['a page of the browser', () => 'about:config', /^这是浏览器自己的页面|^This is one of the browser’s own pages/u],
  ['a PDF file', () => `${origin}/notice.pdf`, /^这是 PDF 文件|^This is a PDF file/u],
  ['a PDF file without its name', () => `${origin}/download`, /PDF.*再按一次。$|PDF.*press again\.$/u],
  ['its own library', () => firefox.url('library.html'), /^这是清样自己的页面|^This is a page of Qingyang itself/u],
])('%s', async (_, url, says) => {
  await firefox.open(url());
  await firefox.clickToolbarButton();
  const said = await until('the reason', () =>
    firefox.inPopup<string>(`document.querySelector('[role=alert]')?.textContent ?? ''`),
  );
  expect(said).toMatch(says);
  await firefox.closePopup();
});
