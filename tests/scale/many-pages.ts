/** Pages of an invented local news site: articles of several lengths, pages of a digital newspaper, lists of headlines. */

const PLACES = ['青河', '柳湾', '石桥', '南屏', '临川镇', '白塔'];
const DEEDS = ['新建三座公园', '完成老旧小区改造', '开通两条公交线路', '举办秋季农产品展销会', '公布空气质量监测结果'];
const SENTENCES = [
  '记者从市住建局获悉，工程自去年三月开工以来进展顺利，目前主体部分已经完成。',
  '“出门走几步就能散步健身，比从前方便多了。”家住附近的居民陈阿姨高兴地说。',
  '据介绍，项目总投资一千二百万元，惠及周边居民四千余户，预计年底前全部投入使用。',
  '下一步，有关部门还将听取群众意见，对配套设施进行完善，并建立长期的管理办法。',
  '当天，现场还设立了咨询台，工作人员为前来了解情况的市民一一作了解答。',
];

/** Line `at` of the file, from 0: a page with its address, as a crawler would store it. */
export function lineOf(at: number): string {
  const url = `http://news.example/${2012 + (at % 7)}/${at}.html`;
  return JSON.stringify({ id: at, url, html: at % 10 === 9 ? listPage(at) : articlePage(at) });
}

function articlePage(at: number): string {
  const title = `${pick(PLACES, at)}${pick(DEEDS, at >> 2)}（第${at}期）`;
  const day = `2015-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
  const paragraphs = Array.from(
    { length: 2 + (at % 9) },
    (_, n) => `<p>　　${pick(SENTENCES, at + n)}${pick(SENTENCES, at + n + 2)}</p>`,
  );
  const more = Array.from(
    { length: 20 },
    (_, n) => `<li><a href="/${at + n}.html">${pick(PLACES, n)}${pick(DEEDS, n + at)}</a></li>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_青河新闻网</title></head><body>
<div class="nav"><a href="/">首页</a> &gt; <a href="/bd/">本地新闻</a></div><h1>${title}</h1>
<div class="info">${day} ${two(at % 24)}:${two(at % 60)} 来源：青河日报 作者：李明 责任编辑：王芳</div>
<div id="content">${paragraphs.join('\n')}</div><div class="related"><h3>相关阅读</h3><ul>${more.join('\n')}</ul></div>
<div class="footer">版权所有 青河新闻网 未经许可不得转载</div></body></html>`;
}

function listPage(at: number): string {
  const links = Array.from(
    { length: 60 },
    (_, n) =>
      `<li><a href="/${at}-${n}.html">${pick(PLACES, at + n)}${pick(DEEDS, n)}</a> 11-${two(1 + (n % 28))}</li>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>本地新闻_青河新闻网</title></head><body><ul>${links.join('\n')}</ul></body></html>`;
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] as string;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
