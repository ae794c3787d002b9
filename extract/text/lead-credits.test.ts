import { describe, expect, it } from 'vitest';
import { leadCredits } from './lead-credits';

const read = (key: string) => leadCredits(key).map(({ role, start, end }) => [role, key.slice(start, end)]);

describe('leadCredits', () => {
  it.each([
    ['本报讯 记者张晓明报道:9月20日晚,…', [['reporter', '张晓明']]],
    [
      '记者张晓明 通讯员李莉报道:9月20日',
      [
        ['reporter', '张晓明'],
        ['correspondent', '李莉'],
      ],
    ],
    ['【本报讯】记者张晓明报道:', [['reporter', '张晓明']]],
    ['记者张晓明/台北报导', [['reporter', '张晓明']]],
    ['(民迅新闻/张晓明、李莉 嘉义报导)', [['reporter', '张晓明、李莉']]],
    ['特派记者张晓明/东京报导', [['reporter', '张晓明']]],
    ['编译张晓明/综合报导', [['author', '张晓明']]],
    ['张晓明、李莉/台北报导', [['reporter', '张晓明、李莉']]],
    ['青山日报记者张晓明/台北即时报导', [['reporter', '张晓明']]],
    [
      '青山日报记者 张晓明 通讯员 李莉 走进石桥老街,…',
      [
        ['reporter', '张晓明'],
        ['correspondent', '李莉'],
      ],
    ],
    ['上游新闻-重庆晨报记者 张晓明 9月20日', [['reporter', '张晓明']]],
    [
      '特约记者 张晓明 通讯员 李 莉 摄影 买买提·艾山 报道:沿着',
      [
        ['reporter', '张晓明'],
        ['correspondent', '李 莉'],
        ['photographer', '买买提·艾山'],
      ],
    ],
    [
      '全媒体记者 张晓明 李莉 9月20日',
      [
        ['reporter', '张晓明'],
        ['reporter', '李莉'],
      ],
    ],
  ])('%s', (key, credits) => {
    expect(read(key)).toEqual(credits);
  });

  it.each([
    '记者昨日从市住建局获悉,因管网改造',
    '记者 从市政府获悉',
    '据新华社记者张晓明报道',
    '有记者张晓明报道:',
    '本报讯(记者 张晓明)9月20日',
    '通讯员队伍 培训班 开班',
    '他当过报道员,也当过编译 翻译 校对',
  ])('finds none in %s', (key) => {
    expect(read(key)).toEqual([]);
  });
});
