/** A demo page is a seed text in the HTML of its kind of template: both have to give the same articles. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeHtml } from '../../demo/encode';
import { demoPages } from '../../demo/sites';
import { extract } from '../../extract';
import type { Article } from '../../extract/article';
import { repair } from '../../gbk/repair';
import { decode } from '../../page/charset';
import { fromHtml } from '../../page/from-html';
import { fromText } from '../../page/from-text';

/** Without white space, and without the private-use characters of damaged bytes, which a text file has lost. */
const squeezed = (text: string) => text.replace(/[\s\p{Co}]+/gu, '');

/** What both have to agree on: all that is read from words. Pictures and links are in the HTML alone. */
function essence({
  blocks,
  text: _,
  at: _at,
  evidence: _evidence,
  rights: _rights,
  siteName: _site,
  ...fields
}: Article) {
  return {
    fields,
    blocks: blocks
      .filter(({ type }) => type !== 'image' && type !== 'video')
      .map(({ type, text, speaker, fragment }) => ({ type, text: squeezed(text), speaker, fragment })),
  };
}

describe.each(demoPages)('$file', ({ file, path, charset, seed }) => {
  const bytes = encodeHtml(readFileSync(`demo/pages/${file}`, 'utf8'), charset);
  const served = decode(bytes, `text/html; charset=${charset}`);
  const fromSite = extract(fromHtml(served.text, `http://127.0.0.1:8043${path}`), { repair });
  const fromSeed = extract(fromText(readFileSync(`seeds/${seed}`, 'utf8'), ''), { repair });

  it('gives the articles of its text', () => {
    expect(fromSite.kind).toBe(fromSeed.kind);
    expect(fromSite.articles.map(essence)).toEqual(fromSeed.articles.map(essence));
  });

  it('has every line of its text, in order', () => {
    const page = squeezed(
      fromHtml(served.text, '')
        .blocks.map(({ text }) => text)
        .join(''),
    );
    let from = 0;
    for (const line of readFileSync(`seeds/${seed}`, 'utf8').split('\n')) {
      for (const word of line.replace(/^\s*•/u, '').split(/\s+/u)) {
        const at = page.indexOf(squeezed(word), from);
        expect(at, `${word} is missing after ${page.slice(Math.max(0, from - 20), from)}`).toBeGreaterThanOrEqual(0);
        from = at + squeezed(word).length;
      }
    }
  });

  it('keeps the pictures of its articles', () => {
    const pictures = fromSite.articles.flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture?.src ?? []));
    expect(pictures.length).toBeGreaterThan(0);
    for (const src of pictures) expect(src).toMatch(/\/img\/[a-z-]+\.png$/u);
  });
});
