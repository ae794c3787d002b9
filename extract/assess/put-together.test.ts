import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { analyse, extract } from '..';
import { putTogether } from './put-together';
import { readSigns } from './signs';

const SENTENCES = [
  '青山河全长六十三公里，自西向东穿过三个乡镇，沿岸有水车、石桥和两座古渡口，春天油菜花开的时候最好看。',
  '景区每天早上八点开门，傍晚六点闭园，雨天关闭水上项目，带着孩子的家庭最好在中午以前入园。',
  '从市区汽车站乘十二路车到终点，再走五百米就到，节假日另开专线，末班车比闭园晚半小时。',
  '岸边的小馆子只做三样菜，豆腐、河虾和腊肉，价钱写在门口的木板上，多年没有涨过。',
  '老人和学生凭证件半价，残疾人免票，团队须提前一天打电话，网上订票可以改签一次。',
  '河边早晚风大，要多带一件衣服，石板路下雨很滑，不要穿高跟鞋，看管好自己的孩子。',
];

const page = (inner: string) =>
  fromHtml(
    `<html><head><title>青山河水车园_青山网</title></head><body><h1>青山河水车园</h1>
    <p class="info">2019-05-06 09:30 来源：青山网</p>${inner}</body></html>`,
    'http://www.example.cn/a/1.html',
  );
const points = (inner: string) => putTogether(readSigns(analyse(page(inner))));
const kind = (inner: string) => extract(page(inner)).kind;

const NAMES = ['jianjie', 'kaifang', 'jiaotong', 'meishi', 'piaojia', 'tishi'];
const boxes = (name: (at: number) => string, label = (at: number) => `<h2>游园须知之${at + 1}</h2>`) =>
  SENTENCES.map((text, at) => `<div class="${name(at)}">${label(at)}<p>${text}</p></div>`).join('');

describe('a page put together of boxes', () => {
  it('is no article, its boxes named for what each holds', () => {
    const widgets = boxes((at) => NAMES[at]!);
    expect(points(widgets)).toBeGreaterThanOrEqual(3);
    expect(kind(widgets)).toBe('not-article');
  });

  it('is none of boxes that are the chapters of a text', () => {
    const chapters = boxes(() => 'chapter');
    expect(points(chapters)).toBeLessThan(3);
    expect(kind(chapters)).toBe('article');
  });

  it('is less of boxes within what the template names as its content, whatever they are called', () => {
    const items = `<div class="article-content">${boxes((at) => NAMES[at]!)}</div>`;
    expect(points(items)).toBe(1);
    expect(kind(items)).toBe('article');
    expect(extract(page(items)).confidence).toBeLessThan(0.9);
  });

  it('is none of boxes that share a name beside their own', () => {
    expect(points(boxes((at) => `card card-${NAMES[at]}`))).toBeLessThan(3);
  });

  it('is none of the nameless boxes that an editor sets around a paragraph and its number', () => {
    const numbered = SENTENCES.map(
      (text, at) => `<section style="margin:8px"><section><p>0${at + 1}</p></section><p>${text}</p></section>`,
    ).join('');
    expect(points(`<div id="js_content">${numbered}</div>`)).toBeLessThanOrEqual(1);
    expect(kind(`<div id="js_content">${numbered}</div>`)).toBe('article');
  });

  it('is none of boxes that hold a page of text each', () => {
    const parts = SENTENCES.map(
      (text, at) => `<div id="${NAMES[at]}"><h2>之${at}</h2><p>${text.repeat(6)}</p></div>`,
    ).join('');
    expect(points(parts)).toBe(0);
  });

  it('is none of headings over paragraphs in one column, as a roundup has', () => {
    const roundup = `<div class="content">${SENTENCES.map((text, at) => `<h3>第${at + 1}站</h3><p>${text}</p>`).join('')}</div>`;
    expect(points(roundup)).toBe(0);
  });
});

describe('rows from one mould', () => {
  const rows = (row: (text: string, at: number) => string) =>
    `<div class="content">${SENTENCES.map(row).join('')}</div>`;

  it('are no text, with what rows are furnished with', () => {
    const tenders = rows(
      (text, at) =>
        `<div class="tt"><a href="/z/${at}.html">青山河第${at + 1}段护岸加固工程招标</a></div><div class="sub">招标人：青山县水利局，代理机构：河东招标公司</div><div class="abs">${text}</div>`,
    );
    expect(points(tenders)).toBeGreaterThanOrEqual(3);
  });

  it('are none of question and answer', () => {
    const interview = rows((text) => `<p class="q">记者：这里有什么特别之处？</p><p class="a">老王：${text}</p>`);
    expect(points(interview)).toBeLessThan(2);
    expect(kind(interview)).toBe('article');
  });
});

describe('a text as one section of several', () => {
  const text = `<div class="js">${SENTENCES.slice(0, 4)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</div>`;
  const around = (above: string, below: string) => `<div class="shop">${above}${text}${below}</div>`;

  it('is told by labels alike above and below', () => {
    const section = around(
      '<h2>园区介绍</h2>',
      '<h2>园区动态</h2><ul><li>水车修好了</li></ul><h2>特色产品</h2><ul><li>腊肉</li></ul>',
    );
    expect(points(section)).toBe(2);
  });

  it('is told by the row of tabs that it is one of', () => {
    const tabs = '<ul class="tabs"><li>园区介绍</li><li>开放时间</li><li>交通指引</li></ul>';
    expect(points(around(tabs, ''))).toBe(2);
  });

  it('is none over one box of what else there is', () => {
    expect(points(around('', '<h2>相关新闻</h2><ul><li>水车修好了</li></ul><h2>热点</h2><ul><li>腊肉</li></ul>'))).toBe(
      0,
    );
  });
});
