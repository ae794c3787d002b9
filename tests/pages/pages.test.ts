/** Pages of the template families of Chinese local news, each with what a careful reader takes from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../extract';
import { repair } from '../../gbk/repair';
import { fromHtml } from '../../page/from-html';
import { type Expected, mistakes } from './mistakes';

const here = import.meta.dirname;
const pages = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('pages of the template families', () => {
  it.each(pages)('%s', (page) => {
    const expected = JSON.parse(readFileSync(join(here, page, 'expected.json'), 'utf8')) as Expected;
    const html = readFileSync(join(here, page, 'page.html'), 'utf8');
    const found = extract(fromHtml(html, expected.url ?? ''), { repair });
    expect(mistakes(expected, found)).toEqual([]);
  });
});
