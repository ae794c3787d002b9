/** A site whose pictures are guarded each in its own way, and which remembers how it was asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STORY } from './pages';

/** A GIF of one pixel in a colour of its own. */
function pixel(colour: number): Buffer {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  bytes[13] = colour;
  return bytes;
}

export interface PictureSite {
  page: string;
  /** Path and Referer of each request for a picture, `-` for none. */
  asked: string[];
  close(): Promise<void>;
}

const PARAGRAPH =
  '记者在12路公交首末站看到，站台上已经更换了新的站牌，电子屏滚动播放着延时运营的通知，不少市民驻足观看，纷纷点赞。';

export async function servePictures(): Promise<PictureSite> {
  const asked: string[] = [];
  const guards: Record<string, (referer: string, origin: string) => boolean> = {
    '/free.gif': (referer) => referer === '-',
    '/origin.gif': (referer, origin) => referer === `${origin}/`,
    '/page.gif': (referer, origin) => referer === `${origin}/news/1.html?a=1`,
    '/same.gif': () => true,
    '/never.gif': () => false,
  };
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    const path = new URL(request.url ?? '/', origin).pathname;
    if (path.startsWith('/news/')) {
      const number = path.replace(/\D/gu, '');
      const title = number === '1' ? STORY.title : `${STORY.title}（${number}）`;
      const images = ['free', 'origin', 'page', 'same', 'never', 'gone']
        .map(
          (name) => `<p>${PARAGRAPH}</p><p><img data-src="/${name}.gif" src="/blank.gif" width="400" height="300"></p>`,
        )
        .join('');
      const html = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
        <div>${STORY.publishedAt} 来源：${STORY.source}</div><div class="content"><p>${STORY.first}</p>${images}<p>${STORY.last}</p><p>这是第${number}篇报道。</p></div>
        <img src="/advert.gif" width="300" height="250">`;
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    }
    const referer = request.headers.referer ?? '-';
    // What the page itself and its reader load is not counted.
    if (request.headers['sec-fetch-dest'] !== 'image') asked.push(`${path} ${referer.replace(origin, '')}`);
    const guard = guards[path];
    if (!guard) return response.writeHead(404).end();
    if (!guard(referer, origin)) return response.writeHead(403).end('禁止盗链');
    // Two of them are one picture.
    const colour = path === '/same.gif' ? 1 : Object.keys(guards).indexOf(path) + 1;
    return response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'max-age=600' }).end(pixel(colour));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: `${origin}/news/1.html?a=1`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
