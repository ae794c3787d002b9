import { describe, expect, it } from 'vitest';
import { findQuote, type Quote, quoteOf } from './anchor';
import type { TextRange } from './annotation';

const BLOCKS = [
  '红桥区旧楼区综合提升改造工程顺利实施，各小区居民对改造工作表示满意。',
  '据介绍，改造工程共涉及小区二十六个，惠及居民三万余户。',
  '下一步，红桥区将继续推进改造工程，确保年底全部完工。',
];

function range(startBlock: number, startOffset: number, endBlock: number, endOffset: number): TextRange {
  return { start: { block: startBlock, offset: startOffset }, end: { block: endBlock, offset: endOffset } };
}

/** The range of words that stand once in the blocks. */
function rangeOf(words: string): TextRange {
  const block = BLOCKS.findIndex((text) => text.includes(words));
  const offset = BLOCKS[block]?.indexOf(words) ?? -1;
  return range(block, offset, block, offset + words.length);
}

const quote = (stood: TextRange) => quoteOf(BLOCKS, stood) as Quote;
const said = (texts: readonly string[], found: TextRange | null) => found && quoteOf(texts, found)?.quote;

describe('a quote', () => {
  it('is the words with what stands around them', () => {
    expect(quote(range(1, 4, 1, 8))).toEqual({
      quote: '改造工程',
      before: `${BLOCKS[0]?.slice(-27)}\n据介绍，`,
      after: '共涉及小区二十六个，惠及居民三万余户。\n下一步，红桥区将继续推进',
    });
  });

  it('may begin in one paragraph and end in another', () => {
    expect(quote(range(0, 31, 1, 3)).quote).toBe('满意。\n据介绍');
  });

  it('is none where there is no text', () => {
    for (const nowhere of [
      range(0, 3, 0, 3),
      range(0, 5, 0, 2),
      range(3, 0, 3, 1),
      range(0, 0, 0, 999),
      range(1, -1, 1, 2),
    ])
      expect(quoteOf(BLOCKS, nowhere)).toBeNull();
  });
});

describe('the place of a quote', () => {
  it('is where it stood, as long as it stands there', () => {
    const stood = range(2, 12, 2, 16);
    expect(findQuote(BLOCKS, quote(stood), stood)).toEqual(stood);
  });

  it('is found in a version with other blocks before it', () => {
    const stood = rangeOf('二十六个');
    const later = ['本报讯', '图为改造现场', ...BLOCKS];
    expect(findQuote(later, quote(stood), stood)).toEqual(range(3, 13, 3, 17));
  });

  it('is, of several, the one with the same around it', () => {
    const stood = range(2, 12, 2, 16);
    const later = ['改造工程，改造工程。', ...BLOCKS];
    expect(findQuote(later, quote(stood), stood)).toEqual(range(3, 12, 3, 16));
  });

  it('is found where paragraphs begin elsewhere and spaces are set otherwise', () => {
    const stood = range(0, 31, 1, 8);
    const later = [`${BLOCKS[0]}据介绍， 改造`, '工程共涉及小区二十六个。'];
    expect(said(later, findQuote(later, quote(stood), stood))).toBe('满意。据介绍， 改造\n工程');
  });

  it('is found where a few characters have changed', () => {
    const stood = rangeOf('改造工程共涉及小区二十六个');
    const later = BLOCKS.map((text) => text.replace('小区二十六个', '居民小区二十七个'));
    expect(said(later, findQuote(later, quote(stood), stood))).toBe('改造工程共涉及居民小区二十七个');
  });

  it('is nowhere when the words are gone, and a few characters are not taken for others', () => {
    const stood = rangeOf('惠及居民三万余户');
    const later = ['焦作市山阳区召开城乡一体化工作推进会，部署下一阶段任务。'];
    expect(findQuote(later, quote(stood), stood)).toBeNull();
    const few = rangeOf('三万余户');
    expect(findQuote([BLOCKS[1]?.replace('三万余户', '四万余户') ?? ''], quote(few), few)).toBeNull();
    expect(findQuote([], quote(stood), stood)).toBeNull();
  });

  it('does not part a rare character', () => {
    const texts = ['𠮷野家記者𠮷野報道'];
    const stood = range(0, 6, 0, 8);
    const found = quoteOf(texts, stood) as Quote;
    expect(found).toEqual({ quote: '𠮷', before: '𠮷野家記者', after: '野報道' });
    expect(findQuote(['據', ...texts], found, stood)).toEqual(range(1, 6, 1, 8));
  });
});
