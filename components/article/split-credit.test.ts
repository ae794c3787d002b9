import { expect, test } from 'vitest';
import { splitCredit } from './split-credit';

test.each([
  ['市民在站台候车。记者 陈默 摄', '市民在站台候车。', '记者 陈默 摄'],
  ['改造后的老街。（新华社记者 李明 摄）', '改造后的老街。', '（新华社记者 李明 摄）'],
  ['老街夜景，灯火通明。 王芳 摄', '老街夜景，灯火通明。', ' 王芳 摄'],
  ['会场（图/王芳）', '会场', '（图/王芳）'],
  ['学生在上课。受访者供图', '学生在上课。', '受访者供图'],
  ['記者陳默攝', '', '記者陳默攝'],
])('%s', (caption, text, credit) => {
  expect(splitCredit(caption)).toEqual([text, credit]);
});

test.each(['市民正在拍摄', '图为改造后的老街', '会议现场'])('%s has no credit', (caption) => {
  expect(splitCredit(caption)).toEqual([caption, '']);
});
