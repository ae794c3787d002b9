import { describe, expect, it } from 'vitest';
import { isFragment } from './fragment';

describe('isFragment', () => {
  it.each([
    '求,全区上下要坚定信心,迎难而上。',
    '议、开展议事活动二十余次。',
    ',并现场办公解决问题。',
    '”他说,这条路修了三年。',
    '洁文化专栏,时刻提醒党员干部。',
    '  的重要举措,也是民心所向。',
  ])('%s', (key) => {
    expect(isFragment(key)).toBe(true);
  });

  it.each([
    '全区上下要坚定信心,迎难而上。',
    '一、提高认识',
    '问:水质怎么样?',
    '答:达标。',
    '注:数据来自市统计局',
    '图:百年老街',
    '“我们一定办好。”他说。',
    '的哥王师傅捡到钱包。',
    '好,就这么办!',
    '',
  ])('%s is whole', (key) => {
    expect(isFragment(key)).toBe(false);
  });
});
