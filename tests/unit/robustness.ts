import { expect } from 'vitest';
import { extract } from '../../extract';
import type { Extraction } from '../../extract/article';
import { repair } from '../../gbk/repair';
import { fromHtml } from '../../page/from-html';
import { fromText } from '../../page/from-text';
import type { Page } from '../../page/page';

/** Extracts, and holds what has to hold whatever the page is. */
export function extractSoundly(page: Page): Extraction {
  const extraction = extract(page, { repair });
  const written = JSON.stringify(extraction);
  // JSON escapes what is not well-formed.
  expect(written).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.parse(written)).toEqual(extraction);
  expect(extraction.confidence).toBeGreaterThanOrEqual(0);
  expect(extraction.confidence).toBeLessThanOrEqual(1);
  const numbers = new Set(page.blocks.map(({ at }) => at));
  const told = [
    ...extraction.articles.flatMap(({ blocks, at }) => [
      ...blocks.flatMap((block) => block.at),
      ...Object.values(at).flat(),
    ]),
    ...extraction.removed.flatMap(({ at }) => at),
  ];
  expect(told.filter((at) => !numbers.has(at))).toEqual([]);
  for (const { title, publishedAt, text } of extraction.articles) {
    expect(title).not.toBe('');
    if (publishedAt !== null) expect(publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+08:00)?$/);
    expect(text).not.toContain('\0');
  }
  // Nothing is made up: an article is no longer than its page, give or take what joins its lines.
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + 1, 0);
  expect(length(extraction.articles.map(({ text }) => text))).toBeLessThanOrEqual(
    2 * length(page.blocks.map(({ text }) => text)) + 100,
  );
  return extraction;
}

export function soundHtml(html: string): Extraction {
  return extractSoundly(fromHtml(html.toWellFormed(), ''));
}

export function soundText(text: string): Extraction {
  return extractSoundly(fromText(text.toWellFormed(), ''));
}
