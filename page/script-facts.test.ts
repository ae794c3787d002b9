import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html';
import { scriptFacts } from './script-facts';

describe('scriptFacts', () => {
  it.each([
    [`var createTime = '2020-09-24 09:45';`, [{ key: 'script published', value: '2020-09-24 09:45' }]],
    [`var publish_time = "2017-03-08" || "";`, [{ key: 'script published', value: '2017-03-08' }]],
    [
      `var ct="1600911900",publish_time="2020-09-24"||"",create_time="1600911900";`,
      [{ key: 'script published', value: '2020-09-24 09:45' }],
    ],
    [`var ct="1600911900",publish_time="2020-10-08"||"";`, [{ key: 'script published', value: '2020-10-08' }]],
    [`var nickname = "云溪发布"; var ct = "1600911900";`, [{ key: 'script published', value: '2020-09-24 09:45' }]],
    [
      `window.doc = {"source":"青山","date":"2023-05-18 12:07:44"}`,
      [{ key: 'script published', value: '2023-05-18 12:07:44' }],
    ],
    [
      `{"published_at":1684382864000,"published_at_general":"2023-05-18 12:07"}`,
      [{ key: 'script published', value: '2023-05-18 12:07' }],
    ],
    [`createPageHTML(4, 0, "t20200106_47506", "html");`, [{ key: 'script pager', value: '1/4' }]],
    [`createPageHTML(3,2,"t20200106_47506","html")`, [{ key: 'script pager', value: '3/3' }]],
  ])('reads %s', (text, facts) => expect(scriptFacts(text)).toEqual(facts));

  it.each([
    'createPageHTML(1, 0, "t20200106_47506", "html");',
    'function createPageHTML(_nPageCount, _nCurrIndex, _sPageName) {}',
    `[{"pubtime":"2023-05-18 12:07"},{"pubtime":"2023-05-17 08:30"}]`,
    `{"date":"2023-05-18"}`,
    'var ct = 5; var product = "1600911900"',
    'if (d) { d.getElementById("publish_time").innerHTML = createTime }',
  ])('leaves %s', (text) => expect(scriptFacts(text)).toEqual([]));

  it('is asked for the scripts of a page', () => {
    const page = fromHtml('<body><p>正文</p><script>var createTime = "2020-09-24 09:45";</script>', '');
    expect(page.metas).toContainEqual({ key: 'script published', value: '2020-09-24 09:45' });
  });
});
