import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines';

async function linesOf(chunks: readonly string[], longest = 1000) {
  async function* source() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const found: [number, string, boolean][] = [];
  for await (const { number, bytes, isTooLong } of readLines(source(), longest))
    found.push([number, Buffer.from(bytes).toString(), isTooLong]);
  return found;
}

describe('readLines', () => {
  it('gives the lines with words, numbered, the last without an end of line too', async () => {
    expect(await linesOf(['一\n\n', ' \r\n二三', '四\r\n五'])).toEqual([
      [1, '一', false],
      [4, '二三四\r', false],
      [5, '五', false],
    ]);
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf(['\n'])).toEqual([]);
  });

  it('gives the same however the bytes are cut', async () => {
    const text = '{"html":"一二三"}\n\n{"html":"四五"}\n破\n';
    const whole = await linesOf([text]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, at) => text.slice(places[at], end));
        expect(await linesOf(chunks)).toEqual(whole);
      }),
    );
  });

  it('does not keep a line that is too long, and goes on after it', async () => {
    expect(await linesOf(['abc\nab', 'cdef', 'gh\nxyz'], 4)).toEqual([
      [1, 'abc', false],
      [2, 'ab', true],
      [3, 'xyz', false],
    ]);
  });
});
