import { describe, expect, it } from 'vitest';
import { headlineOfTitleTag } from './title-tag';

const HEADLINE = '全县古树有了“身份证”';

describe('suffixes fall away', () => {
  it.each([
    '_驻马店网',
    '＿驻马店网',
    ' _ 驻马店网',
    '|驻马店网',
    ' | 驻马店网',
    '｜駐馬店網',
    '丨澎湃新闻',
    '-驻马店网',
    '－驻马店网',
    ' - 驻马店网',
    ' -驻马店网',
    '- 驻马店网',
    '--人民网',
    ' ---淄博新闻网(市政府新闻办公室主办)',
    '—驻马店网',
    '——人民网',
    ' — 驻马店网',
    '–驻马店网',
    ' – 驻马店网',
    '· 驻马店网',
    '>驻马店网',
    ' > 新闻 > 驻马店网',
    ' >> 驻马店网',
    '»驻马店网',
    '＞驻马店网',
    '_国内_正北方网（原北方新闻网）',
    '_财经_腾讯网',
    ' - 互联网(3G) - 21CN.COM',
    ' - 服务快递 - 济南新闻 山东新闻_舜网新闻中心',
    '｜新聞速報｜中時樂活｜中時電子報',
    ' | 頭條新聞 | NOWnews 今日新聞網',
    '-健康新聞-yam蕃薯藤新聞',
    '_要闻_澎湃新闻-The Paper',
    '|古树|保护|林业_21世纪网',
    '-古树,保护,林业,名木-北方网',
    ' - 新闻中心 - 百姓家电网——咱老百姓自己的家电网',
    '_焦作日报数字报',
    ' 松花江网',
  ])('%s', (suffix) => {
    expect(headlineOfTitleTag(HEADLINE + suffix)).toBe(HEADLINE);
  });

  it('also behind a headline of two characters', () => {
    expect(headlineOfTitleTag('蝶变_焦作日报数字报')).toBe('蝶变');
    expect(headlineOfTitleTag('蝶变-驻马店网')).toBe('蝶变');
  });
});

describe('a site in front falls away', () => {
  it.each([
    ['焦作日报数字报-蝶变，让城市生活更精彩', '蝶变，让城市生活更精彩'],
    ['天津网-深圳回应史上最牛工资单："人均年薪30万"没违规', '深圳回应史上最牛工资单："人均年薪30万"没违规'],
    ['大河网 | 全县古树有了“身份证”', '全县古树有了“身份证”'],
    ['世界新聞網-北美華文新聞、華商資訊 - 打工起家 男子為村民蓋三十棟洋房', '打工起家 男子為村民蓋三十棟洋房'],
  ])('%s', (title, headline) => {
    expect(headlineOfTitleTag(title)).toBe(headline);
  });
});

describe('the words of a headline stay', () => {
  it.each([
    '微软:Win8-ARM设备将无法安装',
    '2011—2012年度十大新闻',
    '2011-2012赛季中国联赛前瞻',
    '北京-张家口高铁今日开通',
    '把论文写在大地上——一位农技员的三十年',
    '主动作为—山阳区创建侧记',
    '“互联网+”——老乡的新农具',
    '互联网-让山货走出大山的新路子',
    '访谈：让老百姓喝上放心水',
    '书记市长这一周 | 奋马扬鞭争春色，“虎”力全开向未来',
    '新华视点|乡村里的图书馆',
    '为建设美丽家园凝聚力量——热烈祝贺市政协五届一次会议开幕',
    '阿卜杜拉·买买提的葡萄园',
    '“五一”黄金周 出游正当时',
    '',
  ])('%s', (title) => {
    expect(headlineOfTitleTag(title)).toBe(title);
  });

  it('with the site behind them gone', () => {
    expect(headlineOfTitleTag('2011—2012年度十大新闻_焦作日报')).toBe('2011—2012年度十大新闻');
    expect(headlineOfTitleTag('把论文写在大地上——一位农技员的三十年-大河网')).toBe(
      '把论文写在大地上——一位农技员的三十年',
    );
    expect(headlineOfTitleTag('  深圳晒出工资单/图_深圳_商都新闻 ')).toBe('深圳晒出工资单/图');
  });
});
