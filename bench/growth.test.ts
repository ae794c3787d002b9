import { expect, it } from 'vitest';
import { powerOf } from './growth';

it('tells linear from quadratic growth by the last sizes', () => {
  expect(powerOf([90, 90, 10, 20, 40])).toBeCloseTo(1);
  expect(powerOf([1, 1, 10, 40, 160])).toBeCloseTo(2);
});
