import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const PARAGRAPHS = [
  '本报讯（记者 林小满）昨日，记者从市水务局获悉，青山河综合治理工程已完成主体建设，沿河十二个小区的居民从此告别雨天积水。',
  '据介绍，该工程去年三月开工，全长六点三公里，新建泵站两座，改造排水管网十八公里，总投资一亿二千万元。',
  '家住河东路的王女士说，过去一下大雨，楼下就成了池塘，出门只能蹚水，如今路面平整，孩子上学再也不用绕路了。',
  '市水务局负责人表示，下一步将加强日常管护，定期清淤，并在沿河增设监测点，确保汛期安全。',
];

const page = (hidden: string) =>
  fromHtml(
    `<html><head><title>青山河治理工程完工-青山新闻网</title></head><body><h1>青山河治理工程完工</h1>
    <div class="info">2023-06-08 09:15 来源：青山日报</div><div class="content">
    ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${hidden}</div></body></html>`,
    'http://news.example.cn/a/1.html',
  );

describe('how sure an extraction is', () => {
  it('is unsure of a text of which the page hides the rest', () => {
    const whole = extract(page(''));
    const cut = extract(
      page(
        '<p style="display:none">记者在现场看到，三号泵站的两台机组正在试运行，值班人员每两小时记录一次水位，数据同步传到市里的调度中心。</p>',
      ),
    );
    expect(whole.doubts).toEqual([]);
    expect(cut.doubts).toEqual(['cut-short']);
    expect(cut.confidence).toBeLessThan(whole.confidence);
    expect(cut.confidence).toBeLessThan(0.9);
  });

  it('is unsure of a text whose last line asks to show the rest of it', () => {
    const cut = '<p>家住河西路的李先生告诉记者，他最担心的是……<a href="#">展开全文</a></p>';
    expect(extract(page(cut)).doubts).toEqual(['cut-short']);
  });

  it('says of a text in another language that nothing reads like one', () => {
    const english = 'The city water office said on Monday that the works along the river are finished.';
    const { kind, doubts } = extract(
      fromHtml(`<h1>River works finished</h1><div class="content">${`<p>${english}</p>`.repeat(4)}</div>`, ''),
    );
    expect(kind).toBe('not-article');
    expect(doubts).toContain('no-body');
  });

  it('is as sure where what is hidden is said already, or is no text', () => {
    const whole = extract(page(''));
    for (const hidden of [
      `<p style="display:none">${PARAGRAPHS[0]}</p>`,
      '<div style="display:none">青山新闻网,www.qingshan.cn</div>'.repeat(8),
      '<div style="display:none"><a href="/a.html">上一篇：我市召开防汛会议</a><a href="/b.html">下一篇：河长制工作推进</a></div>',
    ]) {
      const { confidence, doubts } = extract(page(hidden));
      expect({ confidence, doubts }).toEqual({ confidence: whole.confidence, doubts: whole.doubts });
    }
  });
});
