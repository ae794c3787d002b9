/** Where the system sets the colours, what is told by a ground is told by the system's own: what holds, how far it is, the papers. */
import type { Frame, Page } from '@playwright/test';
import { articleNumber, fillLibrary } from './fill-library';
import { openPopupPage, openReader } from './reader-frame';
import { expect, test } from './test';

const FORCED = { forcedColors: 'active', colorScheme: 'dark' } as const;

function ground(where: Page | Frame, selector: string): Promise<string> {
  return where
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
}

test('in high contrast one sees which one holds', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  await page.emulateMedia(FORCED);
  const reader = await openReader(fresh, page);
  await reader.getByRole('article').waitFor();
  await page.keyboard.press('t');
  await reader.getByRole('dialog').waitFor();
  const held = await ground(reader, '.segments input:checked + span');
  expect(await ground(reader, '.segments input:not(:checked) + span')).not.toBe(held);
  expect(await ground(reader, '.glyph[aria-pressed="true"]')).toBe(held);
  expect(await ground(reader, '.glyph[aria-pressed="false"]')).not.toBe(held);
  expect(await ground(reader, '.progress span')).not.toBe(await ground(reader, '.bar'));
  expect(await ground(reader, '[data-paper="sepia"] .swatch')).not.toBe(
    await ground(reader, '[data-paper="white"] .swatch'),
  );
  await page.keyboard.press('Escape');

  const popup = await openPopupPage(fresh, page);
  await popup.emulateMedia(FORCED);
  await popup.getByRole('article').waitFor();
  expect(await ground(popup, '.segments input:checked + span')).toBe(held);
  const triangle = await popup
    .locator('.proof-toggle')
    .first()
    .evaluate((toggle) => {
      const { borderTopColor, borderLeftColor, borderRightColor } = getComputedStyle(toggle, '::after');
      return { shown: borderTopColor, sides: [borderLeftColor, borderRightColor] };
    })
    .then(({ shown, sides }) => sides.map((side) => side === shown));
  expect(triangle, 'a triangle and no block').toEqual([false, false]);

  const library = await fresh.openOwn('library.html');
  await fillLibrary(library, [articleNumber(1)]);
  await library.emulateMedia(FORCED);
  await library.reload();
  await library.locator('.row').waitFor();
  expect(await ground(library, '.place[aria-current]')).toBe(held);
  expect(await ground(library, '.place:not([aria-current])')).not.toBe(held);
  expect(await ground(library, '.row-unread')).not.toBe(await ground(library, '.row'));
});
