import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** Opens a menu and presses an entry of it. */
export async function choose(within: Page | Locator, menu: string, entry: string): Promise<void> {
  const frame = within.getByRole('group', { name: menu, exact: true }).first();
  await frame.getByRole('button', { name: menu, exact: true }).click();
  await frame.getByRole('button', { name: entry, exact: true }).click();
}

/** The file that a deed downloads, under the name the browser gives it. */
export async function downloaded(page: Page, deed: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
