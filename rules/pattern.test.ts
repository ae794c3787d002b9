import { describe, expect, it } from 'vitest';
import { pattern, withoutBreaks } from './pattern';

describe('a pattern over several lines', () => {
  it('is what it is on one', () => {
    const long = pattern('iu')`
      ^(?:
        (?:相关|延伸)阅读 // 相关阅读 · 延伸阅读
        |猜你喜欢
        |tags?
      )\s?:?$`;
    expect(long).toEqual(/^(?:(?:相关|延伸)阅读|猜你喜欢|tags?)\s?:?$/iu);
  });

  it('keeps blanks inside of a line, and those that are not ASCII', () => {
    expect(pattern('u')`
      记者 \S{2,4}
      　文`).toEqual(/记者 \S{2,4}　文/u);
  });

  it('has no part in what stands behind // at its end', () => {
    expect(pattern('u')`
      分享 // 分享到
      |收藏 // 收藏本文`).toEqual(/分享|收藏/u);
  });

  it('keeps a line that has no break', () => {
    expect(withoutBreaks(String.raw`https?:\/\/`)).toBe(String.raw`https?:\/\/`);
  });
});
