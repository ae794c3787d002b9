import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';

describe('parseArguments', () => {
  it('reads paths, and the format in either way of writing it', () => {
    expect(parseArguments(['seeds'])).toEqual({ help: false, format: 'ndjson', paths: ['seeds'] });
    expect(parseArguments(['--format', 'json', 'a', 'b'])).toEqual({ help: false, format: 'json', paths: ['a', 'b'] });
    expect(parseArguments(['a', '--format=text'])).toEqual({ help: false, format: 'text', paths: ['a'] });
    expect(parseArguments(['--', '--odd.html'])).toEqual({ help: false, format: 'ndjson', paths: ['--odd.html'] });
  });

  it('knows when help is asked for', () => {
    expect(parseArguments(['a', '--help'])).toEqual({ help: true });
    expect(parseArguments(['-h'])).toEqual({ help: true });
  });

  it.each([
    [['--fromat', 'json', 'a'], 'unknown option --fromat'],
    [['--format', 'xml', 'a'], 'unknown format "xml": one of ndjson, json, markdown, text, blocks'],
    [['a', '--format'], 'unknown format "": one of ndjson, json, markdown, text, blocks'],
    [[], 'no path given'],
  ])('refuses %j', (written, message) => {
    expect(() => parseArguments(written)).toThrow(message);
  });
});
