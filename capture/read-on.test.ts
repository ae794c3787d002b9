import { describe, expect, test } from 'vitest';
import { extract } from '../extract';
import { findPager } from '../extract/pages/pager';
import { fromHtml } from '../page/from-html';
import type { Capture } from './capture';
import type { FurtherOutcome } from './fetch-further';
import { readOn, type Stop } from './read-on';

const TITLE = '东河湿地公园二期月底开放';
const PARTS = [
  [
    '本报讯（记者 闻远）昨日，记者从市水务局获悉，东河湿地公园二期工程已经完工，将于本月二十八日正式向市民开放，全程免费。',
    '二期工程沿东河西岸展开，全长三点二公里，新建步道、观鸟台和三处口袋公园，栽种乔木四千多株。',
  ],
  [
    '据介绍，公园还将设立科普长廊，介绍东河流域的四十六种水鸟，每逢周末安排志愿者讲解，学校可以预约参观。',
    '家住河西街的刘女士说，从前这里是一片堆料场，刮风就起沙，如今推开窗就能看见水鸟，她每天都要来走上两圈。',
  ],
  [
    '市水务局有关负责人表示，三期工程正在设计，计划明年春天动工，届时东河两岸的步道将连成一个环线。',
    '园方提醒，湿地内不设机动车停车场，市民可乘12路、27路公交车前往，在东河桥西站下车。',
  ],
];
const SITE = 'https://www.example.cn/news/';
const addressOf = (number: number) => `${SITE}1203${number > 1 ? `_${number}` : ''}.html`;

function htmlOf(number: number, { total = PARTS.length, title = TITLE, parts = PARTS } = {}): string {
  const pager = Array.from({ length: total }, (_, place) =>
    place + 1 === number ? `<span>${number}</span>` : `<a href="${addressOf(place + 1)}">${place + 1}</a>`,
  );
  return `<html><head><title>${title}_东河网</title></head><body><div class="nav"><a href="/">首页</a></div><h1>${title}</h1>
    <div class="info">2021-03-05 07:58 来源：东河日报</div>
    <div class="content">${parts[number - 1]?.map((text) => `<p>　　${text}</p>`).join('')}</div>
    <div class="pages">${pager.join(' ')}</div><div class="footer">东河网版权所有</div></body></html>`;
}

function readHtml(html: string, url: string) {
  const page = fromHtml(html, url);
  const extraction = extract(page);
  return { url, html, extraction, places: {}, pager: findPager(page, extraction) };
}

function captureOf(html: string, url = addressOf(1)): Capture {
  const { extraction, pager } = readHtml(html, url);
  return { extraction, url, canonicalUrl: '', charset: 'UTF-8', title: TITLE, headlines: [], ...(pager && { pager }) };
}

async function readAll(
  start: Capture,
  site: (url: string) => FurtherOutcome,
): Promise<{ capture: Capture; stop: Stop; asked: string[] }> {
  let capture = start;
  const asked: string[] = [];
  const stop = await readOn({
    get: () => capture,
    set: (joined) => {
      capture = joined;
    },
    fetchPage: async (url) => {
      asked.push(url);
      return site(url);
    },
    signal: new AbortController().signal,
  });
  return { capture, stop, asked };
}

const pageAt = (url: string): FurtherOutcome => {
  const number = Number(/_(\d+)\./u.exec(url)?.[1] ?? 1);
  return { is: 'read', page: readHtml(htmlOf(number), url) };
};

describe('reading on', () => {
  test('every page, once, in order; the article is no part any more', async () => {
    const { capture, stop, asked } = await readAll(captureOf(htmlOf(1)), pageAt);
    expect(stop).toEqual({ why: 'end' });
    expect(asked).toEqual([addressOf(2), addressOf(3)]);
    expect(capture.extraction.articles[0]?.text).toBe(PARTS.flat().join('\n'));
    expect(capture.extraction.articles[0]?.part).toBeNull();
    expect(capture.further?.map(({ url }) => url)).toEqual([addressOf(2), addressOf(3)]);
  });

  test('from the second page on: what comes after it', async () => {
    const { capture, asked } = await readAll(captureOf(htmlOf(2), addressOf(2)), pageAt);
    expect(asked).toEqual([addressOf(3)]);
    expect(capture.extraction.articles[0]?.text).toBe(PARTS.slice(1).flat().join('\n'));
    expect(capture.extraction.articles[0]?.part?.index).toBe(2);
  });

  test('a page that fails: what came before it stays, and asked again it goes on there', async () => {
    const broken = (url: string): FurtherOutcome =>
      url === addressOf(3) ? { is: 'failed', fault: 'refused', status: 503 } : pageAt(url);
    const first = await readAll(captureOf(htmlOf(1)), broken);
    expect(first.stop).toEqual({ why: 'fault', fault: 'refused', status: 503 });
    expect(first.capture.extraction.articles[0]?.text).toBe(PARTS.slice(0, 2).flat().join('\n'));
    const second = await readAll(first.capture, pageAt);
    expect(second.asked).toEqual([addressOf(3)]);
    expect(second.capture.extraction.articles[0]?.text).toBe(PARTS.flat().join('\n'));
  });

  test('a pager that leads to another article is not followed further', async () => {
    const other = (url: string): FurtherOutcome => ({
      is: 'read',
      page: readHtml(htmlOf(2, { title: '东河水位回落至警戒线以下' }), url),
    });
    const { capture, stop } = await readAll(captureOf(htmlOf(1)), other);
    expect(stop).toEqual({ why: 'other-article' });
    expect(capture.further).toBeUndefined();
  });

  test('a loop ends', async () => {
    const loop = (url: string): FurtherOutcome => ({ is: 'read', page: readHtml(htmlOf(1), url) });
    expect((await readAll(captureOf(htmlOf(1)), loop)).stop).toEqual({ why: 'repeated' });
  });

  test('an article without end ends after thirty pages', async () => {
    const endless = (url: string): FurtherOutcome => {
      const number = Number(/_(\d+)\./u.exec(url)?.[1] ?? 1);
      const parts = Array.from(
        { length: number },
        (_, place) => PARTS[1]?.map((text) => `${text}第${place}次来访时记下。`) ?? [],
      );
      return { is: 'read', page: readHtml(htmlOf(number, { total: 60, parts }), url) };
    };
    const { capture, stop } = await readAll(captureOf(htmlOf(1, { total: 60 })), endless);
    expect(stop).toEqual({ why: 'limit' });
    expect(capture.further).toHaveLength(29);
  });
});
