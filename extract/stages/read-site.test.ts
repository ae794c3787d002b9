import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '../index';

const TEXT =
  '<p>本报讯（记者 陈默）昨日，市公交集团宣布，三条线路的末班车推迟到23时。</p><p>集团负责人说，延长运营的费用由公司承担，票价不变，学生和老人照常优惠，首月不设发车间隔上限。</p>';

function article(title: string, below: string) {
  const html = `<title>${title}</title><body><h1>三条公交线路延长运营</h1><p>2023-04-18 07:35 来源：江城晚报</p><div class="content">${TEXT}</div><div>${below}</div>`;
  return extract(fromHtml(html, '')).articles[0];
}

describe('the name of the site', () => {
  it.each([
    ['三条公交线路延长运营_江城网', '', '江城网'],
    ['三条公交线路延长运营', '<p>凡本网注明“来源：江城网”的所有作品，均为本网合法拥有版权。</p>', '江城网'],
    ['三条公交线路延长运营', '<p>关于江城网|广告服务|联系我们</p>', '江城网'],
    ['三条公交线路延长运营', '<p>江城日报版权所有</p>', '江城日报'],
  ])('is read from %s %s', (title, below, name) => {
    expect(article(title, below)?.siteName).toBe(name);
  });

  it.each([
    ['三条公交线路延长运营_民生_江城网', '<p>Copyright 江城日报版权所有</p>', '江城网'],
    ['三条公交线路延长运营_江城网_新闻中心', '<p>江城日报版权所有</p>', '江城网'],
    ['三条公交线路延长运营_江城网新闻频道', '<p>江城日报版权所有</p>', '江城网'],
    ['江城网-三条公交线路延长运营', '<p>江城日报版权所有</p>', '江城网'],
    ['三条公交线路延长运营 | NEWSnow 今日江城网', '<p>江城日报版权所有</p>', '今日江城网'],
    ['三条公交线路延长运营_江城网', '<p>凡注明“稿件来源：江城日报”的作品，均为本网所有。</p>', '江城网'],
    ['三条公交线路延长运营', '<p>凡注明“来源：江城日报”的作品为本网所有。</p><p>江城网版权所有</p>', '江城日报'],
    ['三条公交线路延长运营', '<p>凡本网注明“来源：XXX（非江城网）”的作品，均转载自其他媒体。</p>', '江城网'],
    ['三条公交线路延长运营', '<p>本网站由江城网版权所有</p>', '江城网'],
  ])('is what the page says of itself first, and what stands at its foot last: %s %s', (title, below, name) => {
    expect(article(title, below)?.siteName).toBe(name);
  });

  it.each([
    ['三条公交线路延长运营', '<p>凡本网注明“来源：XXX（非本网）”的作品，均转载自其他媒体。</p>'],
    ['三条公交线路延长运营_民生', '<p>关于三条线路的更多消息</p>'],
    ['三条公交线路延长运营', '<p>关于三条线路的更多消息</p>'],
  ])('is not made up from %s %s', (title, below) => {
    expect(article(title, below)?.siteName).toBeNull();
  });
});

describe('the statement of rights', () => {
  it('is kept with the article and stays out of its text', () => {
    const statement = '特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
    const found = article('三条公交线路延长运营', `<p>${statement}</p>`);
    expect(found?.rights).toBe(statement);
    expect(found?.text).not.toContain('特别声明');
  });

  it('is null where the page makes none', () => {
    expect(article('三条公交线路延长运营', '<p>上一篇：春耕</p>')?.rights).toBeNull();
  });
});
