import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';

const USUAL = { help: false, format: 'ndjson', jobs: availableParallelism(), unordered: false, timeout: 60 };

describe('parseArguments', () => {
  it('reads paths, and the format in either way of writing it', () => {
    expect(parseArguments(['seeds'])).toEqual({ ...USUAL, paths: ['seeds'] });
    expect(parseArguments(['--format', 'json', 'a', 'b'])).toEqual({ ...USUAL, format: 'json', paths: ['a', 'b'] });
    expect(parseArguments(['a', '--format=text'])).toEqual({ ...USUAL, format: 'text', paths: ['a'] });
    expect(parseArguments(['--', '--odd.html'])).toEqual({ ...USUAL, paths: ['--odd.html'] });
  });

  it('reads how the work is to be done', () => {
    const asked = { ...USUAL, jobs: 3, unordered: true, timeout: 5, paths: ['-'] };
    expect(parseArguments(['--jobs', '3', '--unordered', '--timeout=5', '-'])).toEqual(asked);
    expect(parseArguments(['-', '-j', '3', '--timeout', '5', '--unordered'])).toEqual(asked);
  });

  it('knows when help is asked for', () => {
    expect(parseArguments(['a', '--help'])).toEqual({ help: true });
    expect(parseArguments(['-h'])).toEqual({ help: true });
  });

  it.each([
    [['--fromat', 'json', 'a'], 'unknown option --fromat'],
    [['--format', 'xml', 'a'], 'unknown format "xml": one of ndjson, json, markdown, text, blocks'],
    [['a', '--format'], 'unknown format "": one of ndjson, json, markdown, text, blocks'],
    [['--jobs', '0', 'a'], '--jobs needs a number from 1, not "0"'],
    [['--timeout', 'a'], '--timeout needs a number from 1, not "a"'],
    [[], 'no path given'],
  ])('refuses %j', (written, message) => {
    expect(() => parseArguments(written)).toThrow(message);
  });
});
