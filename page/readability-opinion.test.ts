import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readabilityOpinion } from './readability-opinion';

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

describe('readabilityOpinion', () => {
  const paragraph =
    '昨天，市环保局表示，北京空气质量自动监测子站监测的大气污染物小时浓度数据，将在网站上公布，市民可以查询。';
  const html = `<html><head><title>浓度</title></head><body><ul class="nav"><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul>
    <div class="article">${`<p>${paragraph}</p>`.repeat(8)}</div><div class="footer"><a href="/about">关于我们</a></div></body></html>`;

  it('is the text it keeps, a line a block', () => {
    expect(readabilityOpinion(documentOf(html))).toBe(Array(8).fill(paragraph).join('\n'));
  });

  it('leaves the document as it was', () => {
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    readabilityOpinion(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is null where there is no text, or it fails', () => {
    expect(readabilityOpinion(documentOf('<html><body></body></html>'))).toBeNull();
    expect(readabilityOpinion({} as Document)).toBeNull();
  });
});
