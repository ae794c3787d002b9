import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT = [
  '柳树镇的老街排水渠昨日全线贯通，沿街三百多户居民告别了雨天出门蹚水的日子，工程历时五个月，总投资八百万元。',
  '镇里的负责人说，下一步还要把架空的线缆埋到地下，给两侧的老房子修补屋檐，让老街的夜市在入夏之前重新开张。',
  '“盼了十几年，总算盼到了。”住在街口的老人说，她打算把关了三年的糕点铺重新开起来，招牌还用从前的那一块。',
];

interface Around {
  info?: string;
  above?: string;
  opening?: string;
  ending?: string;
  below?: string;
}

/** What an article says of its makers, with a line in one of the places where newspapers say it. */
function read({ info = '2023-11-22 09:15', above, opening = '', ending = '', below }: Around): string[] {
  const lines = [opening + TEXT[0]!, TEXT[1]!, TEXT[2]! + ending];
  if (above) lines.unshift(above);
  if (below) lines.push(below);
  const html = `<title>老街排水渠全线贯通_青山网</title><body><div><h1>老街排水渠全线贯通</h1><div class="info">${info}</div>
    <div class="content">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div></body>`;
  const { authors, editors, source } = extract(fromHtml(html, '')).articles[0]!;
  return [
    ...authors.map(({ name, role }) => `${role} ${name}`),
    ...editors.map((name) => `editor ${name}`),
    ...(source ? [`source ${source}`] : []),
  ];
}

describe('who made a text', () => {
  it.each([
    ['本报讯（记者 王大文）', ['reporter 王大文']],
    ['青山网讯 记者张晓明 通讯员李莉 ', ['reporter 张晓明', 'correspondent 李莉']],
    ['【青山新闻 张晓明 台北报道】', ['author 张晓明', 'source 青山新闻']],
    ['青山网5月3日讯 记者李莉报道 ', ['reporter 李莉']],
    ['（青山融媒 李莉 王刚）', ['author 李莉', 'author 王刚', 'source 青山融媒']],
    ['【中廣新聞／張曉明】', ['author 張曉明', 'source 中廣新聞']],
    ['（星洲日报／花城）', ['source 星洲日报']],
  ])('opens with %s', (opening, said) => {
    expect(read({ opening })).toEqual(said);
  });

  it.each([
    ['红星新闻记者 李莉 青山报道', ['reporter 李莉']],
    ['編譯張曉明／綜合報導', ['author 張曉明']],
    ['■ 李莉', ['author 李莉']],
  ])('stands above it: %s', (above, said) => {
    expect(read({ above }).filter((value) => !value.startsWith('source'))).toEqual(said);
  });

  it.each([
    ['（张晓明/文 李莉/图）', ['author 张晓明', 'photographer 李莉']],
    ['（李莉 供稿）', ['correspondent 李莉']],
    ['（据新华社电）', ['source 新华社']],
    ['（据新华社北京11月22日电）', ['source 新华社']],
    ['（作者张晓明系青山大学教授）', ['author 张晓明']],
    ['（供稿：青山县教育局）', []],
    ['（记者 綦伟）', ['reporter 綦伟']],
  ])('closes it: %s', (ending, said) => {
    expect(read({ ending })).toEqual(said);
  });

  it.each([
    ['文 李莉', ['author 李莉']],
    ['文 张晓明 摄 李莉', ['author 张晓明', 'photographer 李莉']],
    ['张晓明/文 李莉/图', ['author 张晓明', 'photographer 李莉']],
    ['文/本报记者 张晓明 图/本报记者 李莉', ['reporter 张晓明', 'photographer 李莉']],
    ['【记者】张晓明 【编辑】李莉', ['reporter 张晓明', 'editor 李莉']],
    ['编辑/排版：李莉　一审：王刚　二审：赵敏　三审：孙立', ['editor 李莉']],
    ['一审：王刚　二审：赵敏　三审：孙立', ['editor 王刚', 'editor 赵敏', 'editor 孙立']],
    ['策划：王刚 采编：张晓明 制图：赵敏', ['author 张晓明']],
    ['整理：张晓明', ['author 张晓明']],
    ['特约撰稿人 张晓明', ['author 张晓明']],
    ['供稿：县妇联', []],
    ['本版图片均由李莉摄', ['photographer 李莉']],
    ['每经记者 张晓明 每经编辑 李莉', ['reporter 张晓明', 'editor 李莉']],
    ['综合自：青山日报', ['source 青山日报']],
  ])('stands below it: %s', (below, said) => {
    expect(read({ below })).toEqual(said);
  });

  it.each([
    ['青山日报首席记者 李莉 2023-11-22 09:15', ['reporter 李莉', 'source 青山日报']],
    ['来源：青山发布 记者 仰海龙 2023-11-22 09:15', ['reporter 仰海龙', 'source 青山发布']],
    ['2023-11-22 09:15 青山县教育局', ['source 青山县教育局']],
    ['2023-11-22 09:15 财联社', ['source 财联社']],
    ['2023-11-22_09:15 来源：财联社', ['source 财联社']],
    ['17:31, 2023年11月22日 来源：财联社', ['source 财联社']],
  ])('is said in %s', (info, said) => {
    expect(read({ info })).toEqual(said);
  });

  it('leaves a sentence that ends in its credit to the text', () => {
    const ending = '记者联系了施工方，尚未收到回应。（通讯员 李莉）';
    expect(read({ ending })).toEqual(['correspondent 李莉']);
  });
});
