import { expect, test } from 'vitest';
import { writeNumber } from './write-number';

test.each([0, 7, 999, 1000, 10_900, 123_456, 1_234_567, -10_900, 10.5])(
  '%s is written as the browser writes it',
  (n) => {
    for (const locale of ['zh-CN', 'zh-TW', 'en', 'de']) expect(writeNumber(n, locale)).toBe(n.toLocaleString(locale));
  },
);
