import { expect, it } from 'vitest';
import { gunzip, gzip } from '../engine/compress';
import { normalised, resemblance, sha256 } from './same-text';

it('normalises width and spaces, and nothing that is read', () => {
  expect(normalised(' ２０１２\u3000年\n\u200B3月')).toBe('2012年3月');
  expect(normalised('舊')).not.toBe(normalised('旧'));
});

it('hashes as sha256sum does', async () => {
  expect(await sha256('红桥区')).toBe('21ddff57a03458416a5cc61da93f1895e23bd3e5fda19f3207fd8aa35a2fe46e');
});

it('tells a corrected report from another one of the same paper', () => {
  const report =
    '红桥区旧楼区综合提升改造工程顺利实施，指挥部成员由26个职能部门及各街道办事处的一把手亲自担任，负责推动落实有关决定。';
  const corrected = `${report.replace('26', '27')}分指挥部下设办公室。`;
  const other =
    '红桥区召开旧楼区居民座谈会，听取各街道办事处和居民代表的意见，区领导表示将加快推进各项民生工程，确保年底完成。';
  expect(resemblance(report, corrected)).toBeGreaterThan(0.9);
  expect(resemblance(report, other)).toBeLessThan(0.4);
  expect(resemblance(report, '紅橋區舊樓區綜合提昇改造工程順利實施')).toBe(1);
  expect([resemblance('', report), resemblance('', '')]).toEqual([0, 0]);
});

it('compresses and gives back, and refuses what is cut short', async () => {
  const html = '<p>红桥区𠮷</p>'.repeat(1000);
  const bytes = await gzip(html);
  expect(bytes.byteLength).toBeLessThan(200);
  expect(await gunzip(bytes)).toBe(html);
  expect(await gunzip(await gzip(''))).toBe('');
  await expect(gunzip(bytes.slice(0, -4))).rejects.toThrow();
});
