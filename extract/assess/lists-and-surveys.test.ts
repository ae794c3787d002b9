import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT = [
  '昨日清晨六点，城北新线路首班车发车，一百二十六个座位全部坐满，票价比原来便宜一成，附近三个小区的居民赶来尝鲜。',
  '公司负责人介绍，新线路每天九点以后加密班次，站台地面冲洗干净，垃圾由保洁员带走，志愿者全程值守。',
  '家住河东路的王女士说，以前买菜要走四站路，现在下楼等五分钟就到，老人也能自己来了。',
].map((text) => `<p>${text}</p>`);

const headlines = (count: number) =>
  Array.from({ length: count }, (_, n) => `<li><a href="/${n}.html">城北新线路第${n}天客流平稳</a></li>`).join('');

describe('pages that list', () => {
  const page = (title: string, text: string) => extract(fromHtml(`<title>${title}</title>${text}`, '')).kind;
  const letters = Array.from(
    { length: 8 },
    (_, n) => `<tr><td>${n + 1}</td><td>第${n + 1}小区停水何时恢复</td><td>2021-03-0${n + 1}</td><td>已办结</td></tr>`,
  ).join('');
  const table = `<table><tr><th>编号</th><th>来信标题</th><th>来信时间</th><th>状态</th></tr>${letters}</table>`;
  const note = '<p>区长信箱上月收到居民来信三百二十六封，有关单位在七个工作日以内作了答复，现将部分来信公布如下。</p>';

  it('are told by a table of titles and days, but for a report with its day below its headline', () => {
    expect(page('区长信箱-青河区人民政府', `<h1>区长信箱</h1>${note}${table}`)).toBe('not-article');
    const head = '<h1>关于三月来信办理情况的通报</h1><p>发布时间：2021-04-02 09:00</p>';
    expect(page('关于三月来信办理情况的通报-青河区人民政府', `${head}${note}${table}`)).toBe('article');
  });

  it('but a table of what happens when is part of an article', () => {
    const rows = letters.replaceAll('已办结', '六小时');
    const notice = `<table><tr><th>序号</th><th>停水小区</th><th>停水时间</th><th>时长</th></tr>${rows}</table>`;
    expect(
      page('三月停水安排公布', `<h1>三月停水安排公布</h1>${note.replaceAll('来信', '来电')}${notice}<p>2021-02-28</p>`),
    ).toBe('article');
  });

  const dated = Array.from(
    { length: 16 },
    (_, n) => `<li>北岸镇河滩公园第${n + 1}期工程开工青河日报2021-03-${10 + n} 08:1${n % 10}</li>`,
  ).join('');

  it('are told by rows that end with their day, where nothing else stands', () => {
    expect(page('公园 - 标签 - 青河网', `<h1>#公园#</h1><ul>${dated}</ul>`)).toBe('not-article');
    const text = `<p>2021-04-02 来源：青河日报</p>${TEXT.join('')}`;
    expect(page('河滩公园十六期工程回顾', `<h1>河滩公园十六期工程回顾</h1>${text}<ul>${dated}</ul>`)).toBe('article');
  });

  const videos = Array.from(
    { length: 12 },
    (_, n) => `<div><p><a href="/${n}.html">街坊邻里说变化之第${n + 1}期</a></p><span>2021-03-${10 + n}</span></div>`,
  ).join('');
  const opens = '<p>《青河夜话》是青河广播电视台的谈话栏目，逢周二、周五播出，请来街坊邻里说说身边的变化。</p>';

  it('are told by a column that says what it is below its name', () => {
    expect(page('青河网_青河夜话_视频列表', `<p>2021-04-02 星期五</p><h1>青河夜话</h1>${opens}${videos}`)).toBe(
      'not-article',
    );
    // Of the column there is news, with its day
    const head = '<h1>青河夜话</h1><p>2021-04-02 09:00 来源：青河日报</p>';
    expect(page('青河夜话_青河网', `${head}${opens}${TEXT.join('')}${videos}`)).toBe('article');
    // A report may open so below a headline of its own
    expect(
      page('青河夜话走进社区', `<h1>青河夜话走进社区</h1><p>2021-04-02</p>${opens}${TEXT.join('')}${videos}`),
    ).toBe('article');
  });

  const stories = headlines(32);
  it('are told by a note in place of a headline above the stories of a special', () => {
    const lead = `<p>青河穿城而过，养活了一城的人。五年来，沿河拆违还绿、截污建站，两岸重新有了芦苇和白鹭。</p>`;
    const head = '<head><meta name="publishdate" content="2021-04-02"></head>';
    const special = `<h2>导语</h2>${lead}<ul>${stories}</ul>`;
    expect(page(`专题：一河清水_青河网</title>${head}<title>`, special)).toBe('not-article');
    // The first chapter of an article is called so, too
    const article = `<h1>一河清水出青河</h1><p>2021-04-02 来源：青河日报</p><h2>导语</h2>${lead}${TEXT.join('')}<ul>${stories}</ul>`;
    expect(page('一河清水出青河_青河网', article)).toBe('article');
  });
});

describe('pages that ask whoever reads', () => {
  const page = (title: string, text: string) => extract(fromHtml(`<title>${title}</title>${text}`, '')).kind;
  const ask = (n: number) => `<p>${n}. 您对第${n}条公交线路的班次是否满意？</p>`;
  const head = (title: string) => `<h1>${title}</h1><p>发布时间：2021-04-02 09:00</p>`;
  const numbers = [1, 2, 3, 4, 5];

  it('are told by their scales', () => {
    const title = '公交服务满意度调查问卷';
    const lead = '<p>亲爱的乘客：为了开好每一条线路，我们准备了这份问卷，答完大约三分钟，谢谢您的支持！</p>';
    const scales = numbers.map((n) => `${ask(n)}<p>非常满意 比较满意 一般 不太满意 不满意</p>`).join('');
    expect(page(title, `${head(title)}${lead}${scales}`)).toBe('not-article');
  });

  it('but who is asked in an interview answers, and a survey has its result', () => {
    const title = '公交公司经理答乘客问';
    const answers = numbers.map((n) => `${ask(n)}${TEXT[n % TEXT.length]}`).join('');
    expect(page(title, `${head(title)}${answers}`)).toBe('article');
    const shares = ['非常满意：41%', '比较满意：38%', '不太满意：12%', '不满意：9%'].map((share) => `<p>${share}</p>`);
    const result = '公交服务满意度调查结果公布';
    expect(page(result, `${head(result)}${TEXT.join('')}${shares.join('')}`)).toBe('article');
  });
});
