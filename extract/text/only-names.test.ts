import { expect, it } from 'vitest';
import { onlyNames } from './only-names';

it.each([
  ['张晓明', ['张晓明']],
  ['杜永兵 赵国勇 刘　磊', ['杜永兵', '赵国勇', '刘磊']],
  ['李莎莎黎史翔，李和平', ['李莎莎', '黎史翔', '李和平']],
  ['张晓明和李莉', ['张晓明', '李莉']],
])('%s', (text, names) => {
  expect(onlyNames(text)).toEqual(names);
});

it.each(['张晓明 市教育局', '张晓明的画', '星洲日报／花城', ''])('nothing in %s', (text) => {
  expect(onlyNames(text)).toEqual([]);
});
