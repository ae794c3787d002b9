import { expect, it } from 'vitest';
import { attendTo, stepAside } from './turns';

it('work in slices goes on when everybody has an answer', async () => {
  const order: string[] = [];
  let answer: () => void = () => undefined;
  const asked = attendTo(() => new Promise<void>((resolve) => (answer = resolve))).then(() => order.push('answer'));
  const slices = stepAside().then(() => order.push('slice'));
  await new Promise((resume) => setTimeout(resume, 5));
  expect(order).toEqual([]);
  const second = attendTo(async () => undefined).then(() => order.push('second answer'));
  answer();
  await Promise.all([asked, second, slices]);
  expect(order.at(-1)).toBe('slice');
  await stepAside();
  await expect(attendTo(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await stepAside();
});
