/** Small pages for the tests that need one peculiarity each; the demo pages are the realistic ones. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface TestPage {
  html: string;
  headers?: Record<string, string>;
  /** Sends the browser on to another address. */
  location?: string;
}

export const STORY = {
  title: '我市三条公交线路今起延长夜间运营时间',
  source: '江城晚报',
  publishedAt: '2023-04-18 07:35',
  first:
    '本报讯（记者 陈默 通讯员 林小满）昨日，记者从市公交集团获悉，自4月18日起，我市12路、27路和105路公交车将延长夜间运营时间，末班车由21时30分推迟至23时。',
  last: '市公交集团表示，今后将根据客流变化，逐步扩大夜间运营的线路范围，让晚归的市民都能乘上回家的车。',
};

export const LIVE = {
  hidden: '这一段由样式表藏起来，读者在网页上看不到它，读出来的文章里也就不应当有它，哪怕它写得和别的段落一样长。',
  frame: '这一段写在同一个网站的框架里，读者看网页时看不出它和别的段落有什么不同，所以读出来的文章里也应当有它。',
  shadow: '最后这一段由网页的脚本写进影子里，网页的源代码里找不到它，读者却看得清清楚楚，文章到这里才算读完。',
};

const PARAGRAPHS = [
  STORY.first,
  '据介绍，此次调整的三条线路均经过城南商业区和大学城，沿线有四家医院、两所高校和多个大型居住区，夜间出行需求较大。',
  '市民王女士在城南一家商场上班，每晚10时下班后只能打车回家。“以后坐公交就行了，一个月能省下四五百元。”她说。',
  '记者在12路公交首末站看到，站台上已经更换了新的站牌，电子屏滚动播放着延时运营的通知，不少市民驻足观看。',
  '为了保障夜间行车安全，公交集团为延时班次配备了经验丰富的驾驶员，并对车辆的灯光和监控设备做了全面检修。',
  '记者了解到，延时运营首周，三条线路将安排志愿者在主要站点引导乘客，方便老年人和学生换乘。',
  STORY.last,
];

const NAVIGATION = '<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/local">本地</a></div>';

function articleHtml(options: { head?: string; title?: string; body?: string; paragraphs?: string[] } = {}): string {
  const { head = '', title = STORY.title, body = '', paragraphs = PARAGRAPHS } = options;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_江城网</title>${head}</head><body>
${NAVIGATION}
<div class="main"><h1>${title}</h1>
<div class="info"><span class="time">${STORY.publishedAt}</span> 来源：<span class="source">${STORY.source}</span> 责任编辑：周一鸣</div>
<div class="content">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}</div>
<div class="share">分享到：<a href="#wb">微博</a> <a href="#wx">微信</a></div></div>
<div class="side"><h3>热门新闻</h3><ul><li><a href="/1">江城大桥周末封闭检修</a></li><li><a href="/2">下周气温回升</a></li></ul></div>
<table height="1600"><tr><td></td></tr></table><div class="footer">江城网版权所有 Copyright 2023</div>${body}</body></html>`;
}

/** A page of a newspaper with sixty stories. */
function crowdedPaper(): string {
  const story = (n: number) => `<div class="story"><h2>第${n}小学新校舍今秋投用</h2>
<p>　　本报讯（记者 陈默）1月${(n % 28) + 1}日，记者从第${n}小学了解到，该校占地${n + 20}亩，可容纳学生${n * 30 + 600}人，是近年来投资最大的一所学校。</p>
<p>　　据介绍，项目总投资${n + 3}000万元，计划于今年9月1日前完工，届时将缓解周边学位紧张的情况，方便居民子女就近入学。</p></div>`;
  const stories = Array.from({ length: 60 }, (_, at) => story(at + 1)).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>数字报</title></head><body>
<div class="masthead">江城晚报</div><div class="columns">${stories}</div></body></html>`;
}

/** Every element hidden or tiny unless it is one of the page's own; root font size absurd; everything animated. */
const HOSTILE_CSS = `<style>
  html { font-size: 3px !important; overflow-y: scroll !important; writing-mode: vertical-rl; direction: rtl; cursor: none; }
  * { display: none !important; font-size: 1px !important; color: #fff !important; transition: all 9s !important;
      opacity: 0.01 !important; visibility: hidden !important; transform: scale(0.1) !important; user-select: none !important; }
  html, body, body > div, .content, h1, p { display: block !important; visibility: visible !important; opacity: 1 !important;
      transform: none !important; color: #333 !important; font-size: 14px !important; }
  dialog, iframe, [popover] { display: none !important; width: 0 !important; height: 0 !important; }
</style>`;

/** Listens first, on window, in the capture phase; swallows and records whatever reaches it. */
const HOSTILE_KEYS = `<script>
  window.heard = [];
  for (const type of ['keydown','keypress','keyup','wheel','contextmenu','copy','cut','selectstart','mousedown','mouseup','click','pointerdown','touchstart','scroll','dragstart']) {
    window.addEventListener(type, (event) => {
      window.heard.push(type + (event.key ? ':' + event.key : ''));
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, passive: false });
  }
  // Wants the focus back all the time.
  setInterval(() => { window.focus(); document.querySelector('a').focus(); }, 100);
</script>`;

/** Takes out whatever it did not put there, at once and again every 50 ms. */
const HOSTILE_REMOVER = `<script>
  window.removals = 0;
  window.sweeps = 0;
  const own = new Set([document.documentElement]);
  addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) own.add(element);
    const sweep = () => {
      window.sweeps++;
      for (const element of document.querySelectorAll('*')) if (!own.has(element)) { element.remove(); window.removals++; }
    };
    new MutationObserver(sweep).observe(document, { childList: true, subtree: true });
    setInterval(sweep, 50);
  });
</script>`;

/** Runs \`window.ran.push(…)\` if any of the page's text is ever taken for HTML. */
const ATTACK = {
  title:
    '&lt;img src=x onerror=&quot;(window.ran??=[]).push(1)&quot;&gt;通知&lt;script&gt;(window.ran??=[]).push(2)&lt;/script&gt;',
  paragraphs: [
    STORY.first,
    '&lt;img src=x onerror="(window.ran??=[]).push(3)"&gt; 这一行是文字，不是图片，读者应当看到尖括号，而不是被执行的代码，全文到此仍是一段普通的报道。',
    '<a href="javascript:(window.ran??=[]).push(4)">点击查看全文</a>这里有一个危险的链接，保存后它不应当还能够点击，读者读到的只是文字而已。',
    '<img src="x" onerror="(parent.ran??=[]).push(5)" alt="图"><svg onload="(window.ran??=[]).push(6)"></svg>图片上带有脚本，取正文的时候应当只取地址和文字，不取事件。',
    '<a href="data:text/html,<script>(opener.ran??=[]).push(7)</script>">附件下载</a>以及一个数据地址，它也不该成为可以打开的链接，读者不需要它。',
    STORY.last,
  ],
};

/** The same pages under another name, which is another site to the browser; stands for its address until a page is served. */
const ELSEWHERE = 'http://elsewhere.example';

const LIST = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>本地新闻_江城网</title></head><body>${NAVIGATION}
<h1>本地新闻</h1><ul class="list">${Array.from(
  { length: 40 },
  (_, i) =>
    `<li><a href="/local/${i}.html">江城第${i + 1}届社区运动会在体育公园举行</a> <span>2023-04-${10 + (i % 20)}</span></li>`,
).join(
  '\n',
)}</ul><div class="pager"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">下一页</a></div></body></html>`;

/** The short notice that the page is about stands beside a news story that reads better; the class names carry the day. */
const museum = (day: string, notice: string) =>
  articleHtml({
    title: '开放时间',
    paragraphs: PARAGRAPHS,
    body: `<div id="board" class="notice d${day}"><p>${notice}</p><p>周二至周日9时开馆，16时停止入馆，17时闭馆。</p></div>`,
  });

export const PAGES = {
  '/local/0.html': { html: articleHtml({ title: '江城第1届社区运动会在体育公园举行' }) },
  '/museum': { html: museum('20230418', '江城博物馆周一闭馆，法定节假日除外。') },
  '/museum-2': { html: museum('20230502', '江城博物馆五月起延长开放一小时，免费预约入馆。') },
  '/article': { html: articleHtml() },
  '/relayed': { html: articleHtml({ head: '<meta name="source" content="江城日报">' }) },
  '/relayed-2': {
    html: articleHtml({
      head: '<meta name="source" content="江城发布">',
      title: '江城博物馆五月起延长开放一小时免费预约入馆',
    }),
  },
  '/deep': { html: articleHtml().replace('<div class="main">', '<div>'.repeat(10_000)) },
  '/deep-named': {
    html: articleHtml().replace('<div class="main">', '<div class="wrap" id="w"><span>夜</span>'.repeat(10_000)),
  },
  // What its HTML does not say: a paragraph that a style sheet hides, one in a frame of the site, one in a shadow root.
  '/live': {
    html: articleHtml({ head: '<style>.twice { display: none }</style>' }).replace(
      `<p>　　${STORY.last}</p>`,
      `<p class="twice">　　${LIVE.hidden}</p><iframe src="/live-frame"></iframe><x-rest></x-rest><script>
        document.querySelector('x-rest').attachShadow({ mode: 'open' }).innerHTML = '<p>　　${LIVE.shadow}</p>';
      </script>`,
    ),
  },
  '/live-frame': { html: `<!doctype html><meta charset="utf-8"><p>　　${LIVE.frame}</p>` },
  '/long-title': {
    html: articleHtml({
      title: '“夜归人”有车坐了：江城公交十二路、二十七路、一百零五路三条线路今起延长夜间运营时间末班车推迟至二十三时',
    }),
  },
  // A notice of an office: 130 characters.
  '/notice-title': {
    html: articleHtml({
      title:
        '江城市人民政府办公室关于转发市发展和改革委员会、市财政局、市住房和城乡建设局、市交通运输局江城市进一步推进城镇老旧小区改造和公共交通夜间服务延伸工作实施方案（二〇二四年至二〇二六年）并做好二〇二四年度第一批项目申报和资金拨付有关工作的通知的补充通知',
    }),
  },
  // Two pictures, of which the second is gone.
  '/photos': {
    html: articleHtml({
      paragraphs: [
        ...PARAGRAPHS.slice(0, 2),
        '<img width="600" height="400" src="/stop.svg">',
        '图1：市民在站台候车。江城晚报记者 李明 摄',
        '<img width="600" height="400" src="/gone.jpg">',
        '图2：新的站牌。江城晚报记者 李明 摄',
        ...PARAGRAPHS.slice(2),
      ],
    }),
  },
  '/stop.svg': {
    html: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#9ab"/></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/sixty': { html: crowdedPaper() },
  '/strict-csp': { html: articleHtml(), headers: { 'content-security-policy': "default-src 'none'" } },
  '/sandboxed': { html: articleHtml(), headers: { 'content-security-policy': 'sandbox' } },
  '/hostile-css': { html: articleHtml({ head: HOSTILE_CSS }) },
  '/hostile-keys': { html: articleHtml({ head: HOSTILE_KEYS }) },
  '/hostile-remover': { html: articleHtml({ head: HOSTILE_REMOVER }) },
  '/attack': { html: articleHtml(ATTACK) },
  '/list': { html: LIST },
  '/list-elsewhere': { html: LIST.replaceAll('href="/local/', `href="${ELSEWHERE}/local/`) },
  // As the links of a search engine: an address of its own that leads to another site.
  '/list-moved': { html: LIST.replaceAll('href="/local/', 'href="/moved/') },
  '/moved/0.html': { html: '', location: `${ELSEWHERE}/local/0.html` },
} satisfies Record<string, TestPage>;

export interface Site {
  url(path: keyof typeof PAGES): string;
  close(): Promise<void>;
}

/** Serves the pages on a free port of this machine. After `close()` they are gone, as a site that went offline. */
export async function serveTestPages(): Promise<Site> {
  const pages: Record<string, TestPage> = PAGES;
  const server: Server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (!page) return response.writeHead(404).end();
    const served = (text: string) => text.replaceAll(ELSEWHERE, `http://localhost:${request.socket.localPort}`);
    if (page.location) return response.writeHead(302, { location: served(page.location) }).end();
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      .end(served(page.html));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (path) => origin + path,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
