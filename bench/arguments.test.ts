import { expect, it } from 'vitest';
import { parseArguments } from './arguments';

it('reads a folder and options in any order and form', () => {
  const all = { help: false, deed: 'compare', corpus: 'pages', peers: true, worst: 3, only: 'a,b', rounds: 2 };
  expect(parseArguments(['--peers', 'pages', '--worst', '3', '--only=a,b', '--rounds=2'])).toEqual(all);
  expect(parseArguments(['pages'])).toEqual({ ...all, peers: false, worst: 0, only: null, rounds: 5 });
  expect(parseArguments(['pages', '--ablation'])).toMatchObject({ deed: 'ablation', corpus: 'pages' });
  expect(parseArguments(['--growth'])).toEqual({ help: false, deed: 'growth' });
  expect(parseArguments(['-h'])).toEqual({ help: true });
});

it('refuses what makes no sense', () => {
  expect(() => parseArguments([])).toThrow('one folder');
  expect(() => parseArguments(['a', 'b'])).toThrow('one folder');
  expect(() => parseArguments(['a', '--worst', 'x'])).toThrow('--worst needs a number');
  expect(() => parseArguments(['a', '--fast'])).toThrow('unknown option --fast');
});
