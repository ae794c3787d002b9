import { expect, it } from 'vitest';
import { withoutBlanks } from './without-blanks';

it('takes out what forms and newspapers stretch words with', () => {
  expect(withoutBlanks(' 索 引　号\u00a0\n')).toBe('索引号');
});
