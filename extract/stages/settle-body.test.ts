import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const paragraph =
  '<p>因城区供水管网改造，定于1月17日8时至20时，对人民路、解放路沿线暂停供水，请有关单位和居民提前做好储水准备。</p>';

/** A notice of a county's portal; `above` and `below` stand around its text, in its column. */
function notice(above: string, below: string): string {
  const html = `<html><head><title>关于城区部分路段停水的公告_县政府网</title></head><body><h1>关于城区部分路段停水的公告</h1>
    <div>2012-01-16 09:12　来源：县自来水公司</div><div id="zoom">${above}${paragraph.repeat(1)}<p>停水期间，送水车将在各小区门口定时供水，给您带来的不便，敬请谅解。</p>${below}</div></body></html>`;
  return extract(fromHtml(html, '')).articles[0]?.text ?? '';
}

describe('the ends of the body', () => {
  it('hold the telephone of a notice, which is promotion above an article', () => {
    const text = notice('<p>联系电话：0391-8797395</p>', '<p>联系电话：0391-3569123</p>');
    expect(text).toContain('联系电话：0391-3569123');
    expect(text).not.toContain('8797395');
  });

  it('do not hold bars and statements', () => {
    const text = notice(
      '<p>【大 中 小】【打印】【关闭】</p>',
      '<p>分享到：微信 微博</p><p>版权声明：凡本网注明“来源：县政府网”的作品，转载请注明出处。</p><p>上一篇：全县召开动员会</p>',
    );
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toMatch(/^因城区供水管网改造[\s\S]*敬请谅解。$/u);
  });

  it.each([
    '<div><h3>订阅电子报</h3><form><input><button>订阅</button></form></div>',
    '<h2>更多江城新闻</h2><ul><li><a href="/1">全县召开动员会</a></li><li><a href="/2">春耕备播进行时</a></li></ul>',
  ])('do not hold the heading of %s', (below) => {
    expect(notice('', below).split('\n')).toHaveLength(2);
  });

  it('hold a label with its value, though it is set as a heading', () => {
    expect(notice('', '<h2>责(zé)编:陈思帆</h2>').split('\n').at(-1)).toBe('责(zé)编:陈思帆');
  });

  it('hold what the paper answers, though its box is called reply, and not what readers do', () => {
    const reply = (head: string) =>
      notice(
        '',
        `<div class="reply"><h5>${head}</h5><p>记者走访了自来水公司，负责人说，管网当晚换完，供水已经恢复。</p></div>`,
      );
    expect(reply('【记者跟进】')).toContain('供水已经恢复');
    expect(reply('网友回复')).not.toContain('供水已经恢复');
  });

  it('hold sentences that share words with bars', () => {
    const kept = '分享到朋友圈的停水信息请以本公告为准，市民可关注“县供水”微信公众号查询进度。';
    expect(notice('', `<p>${kept}</p>`)).toContain(kept);
  });
});
