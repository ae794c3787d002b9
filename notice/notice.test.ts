import { expect, test } from 'vitest';
import { lifetime, type Notice } from '../in-page/notice';
import { callNotice } from './call-notice';

const notice = (given: Partial<Notice>): Notice => ({
  tone: 'done',
  text: '已保存',
  detail: '',
  actions: [],
  close: '关闭',
  ...given,
});

test('what is done goes away by itself, later where there is something to press', () => {
  const plain = lifetime(notice({}));
  const withButton = lifetime(notice({ actions: [{ label: '打开资料库', deed: { is: 'open-library', article: 1 } }] }));
  expect(plain).toBeGreaterThanOrEqual(3_000);
  expect(withButton).toBeGreaterThan(plain ?? Number.POSITIVE_INFINITY);
});

test.each(['ask', 'failed', 'busy'] as const)('%s stands until it is answered, closed or replaced', (tone) => {
  expect(lifetime(notice({ tone }))).toBeNull();
});

test('the function that is sent into a page needs nothing from outside of itself', () => {
  const heard: Notice[] = [];
  const place = globalThis as unknown as Record<symbol, unknown>;
  place[Symbol.for('qingyang.notice')] = (given: Notice) => heard.push(given);
  const sent = new Function(`return (${callNotice.toString()})`)() as typeof callNotice;
  sent(notice({ text: '内容有变化' }));
  delete place[Symbol.for('qingyang.notice')];
  expect(heard).toEqual([notice({ text: '内容有变化' })]);
  expect(() => sent(notice({}))).not.toThrow();
});
