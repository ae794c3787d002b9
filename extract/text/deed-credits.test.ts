import { describe, expect, it } from 'vitest';
import { deedCredits } from './deed-credits';

const read = (key: string) => deedCredits(key).map(({ role, start, end }) => `${role} ${key.slice(start, end)}`);

describe('deedCredits', () => {
  it.each([
    ['记者 张晓明/文 李莉/图', ['reporter 张晓明', 'photographer 李莉']],
    ['本报记者张晓明/文 通讯员 李莉/摄', ['reporter 张晓明', 'photographer 李莉']],
    ['张晓明/文', ['author 张晓明']],
    ['本报记者 张晓明 文 王 刚 摄', ['reporter 张晓明', 'photographer 王 刚']],
    ['□张晓明 李莉 文/记者 王刚 图', ['author 张晓明 李莉', 'photographer 王刚']],
    ['(张晓明/文、李莉/图)', ['author 张晓明', 'photographer 李莉']],
  ])('%s', (key, credits) => {
    expect(read(key)).toEqual(credits);
  });

  it.each(['本次展览/文创集市周末开放', '张晓明 李莉', '记者 张晓明 文/图', '小学/文科/图书', '全国 文 明 城 摄'])(
    'nothing in %s',
    (key) => {
      expect(read(key)).toEqual([]);
    },
  );
});
