/** A site that cuts its articles into pages and speaks GBK, and remembers what it was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gbkCodec } from '../../gbk/codec';

export const PAGED = {
  title: '老城南的十二座桥',
  paragraphs: [
    [
      '　　本报讯（记者 沈闻溪）老城南水巷纵横，十二座石桥把巷子连成一片。入夏以来，本报记者沿河走访，记下每一座桥的来历。',
      '　　最老的是南薰桥，桥栏上的石狮缺了半边，街坊说那是清末一场大水冲的，后来再没有补上。',
    ],
    [
      '　　从南薰桥往东两百步是望月桥，桥身低矮，船家过桥要弯腰，因此又叫“躬身桥”，孩子们最爱在桥洞里听回声。',
      '　　住在桥边的周阿婆今年八十七岁，她说年轻时洗衣淘米都在桥下，河水清得能看见鱼背。',
    ],
    [
      '　　十二座桥里只有青枫桥通汽车，去年大修时工人在桥墩里发现了一块刻着“光绪九年重修”的石碑。',
      '　　文保部门表示，十二座石桥今年将全部列入市级文物保护单位，逐桥建档，明年春天开放一条桥梁步道。',
    ],
  ],
};

export interface PagedSite {
  url(page: number): string;
  /** Paths of all requests, in their order. */
  asked: string[];
  /** Pages that the site refuses for now. */
  broken: Set<number>;
  /** Pages that the site answers for only when this is resolved. */
  held: Map<number, Promise<void>>;
  close(): Promise<void>;
}

export async function servePagedArticle(): Promise<PagedSite> {
  const asked: string[] = [];
  const broken = new Set<number>();
  const held = new Map<number, Promise<void>>();
  const codec = gbkCodec();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const number = Number(/^\/2021\/qiao(?:_(\d))?\.html$/u.exec(path)?.[1] ?? (path === '/2021/qiao.html' ? 1 : 0));
    if (!PAGED.paragraphs[number - 1]) return response.writeHead(404).end();
    await held.get(number);
    if (broken.has(number)) return response.writeHead(503).end();
    // As many sites of that time: the charset only in the page.
    return response.writeHead(200, { 'content-type': 'text/html' }).end(inGbk(html(number), codec));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (page) => origin + pathOf(page),
    asked,
    broken,
    held,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pathOf(page: number): string {
  return `/2021/qiao${page > 1 ? `_${page}` : ''}.html`;
}

function html(number: number): string {
  const all = PAGED.paragraphs;
  const numbers = all.map((_, place) =>
    place + 1 === number ? `<span>${number}</span>` : `<a href="${pathOf(place + 1)}">${place + 1}</a>`,
  );
  const next = number < all.length ? ` <a href="${pathOf(number + 1)}">下一页</a>` : '';
  const editor = number === all.length ? '<p>（责任编辑：顾明远）</p>' : '';
  return `<!doctype html><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${PAGED.title}_南城网</title></head><body><div class="nav"><a href="/">首页</a> <a href="/news">新闻</a></div>
<div class="main"><h1>${PAGED.title}</h1><div class="info">2021-06-18 09:20 来源：南城日报</div>
<div class="content">${all[number - 1]?.map((text) => `<p>${text}</p>`).join('\n')}</div>${editor}
<div class="pages">${numbers.join(' ')}${next}</div>
<div class="share">分享到：<a href="#wb">微博</a></div></div>
<div class="side"><h3>热门</h3><ul><li><a href="/1">南城大桥周末封闭检修</a></li></ul></div>
<div class="footer">南城网版权所有</div></body></html>`;
}

function inGbk(text: string, codec: ReturnType<typeof gbkCodec>): Buffer {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0) < 0x80 ? undefined : codec.encode(character);
    if (code === undefined) bytes.push(character.charCodeAt(0) & 0x7f);
    else bytes.push(code >> 8, code & 0xff);
  }
  return Buffer.from(bytes);
}
