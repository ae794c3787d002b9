import { expect, it } from 'vitest';
import { archiveFile, isBinary, pageFile } from './file-kind';

it('tells pages and archives by their names', () => {
  for (const name of ['新闻.html', 'INDEX.SHTML', 'a.xht']) expect(name).toMatch(pageFile);
  for (const name of ['新闻.mht', 'a.MHTML']) expect(name).toMatch(archiveFile);
  for (const name of ['新闻.txt', 'html', 'a.html.gz']) {
    expect(name).not.toMatch(pageFile);
    expect(name).not.toMatch(archiveFile);
  }
});

it('takes a text with a few zero bytes for a text', () => {
  expect(isBinary(`${'青山'.repeat(200)}\0`)).toBe(false);
  expect(isBinary('PK\0\0\x14\0')).toBe(true);
});
