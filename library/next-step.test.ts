import { expect, test } from 'vitest';
import { nextStep } from './next-step';

test.each([
  ['quick ones grow, twofold at most', 25, 5, 50],
  ['and never beyond a limit', 200, 20, 200],
  ['as many as fit into the time', 100, 300, 50],
  ['slow ones shrink at once', 200, 10_000, 10],
  ['and some are always done', 10, 60_000, 10],
  ['a clock that stood still', 50, 0, 100],
])('steps: %s', (_, step, took, next) => expect(nextStep(step, took)).toBe(next));
