/** Who asked the system for less motion sees none: nothing slides, fades or scrolls smoothly. */
import type { Frame, Page } from '@playwright/test';
import { articleNumber, fillLibrary } from './fill-library';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

/** What moves: animations that run, and what would move if it changed. */
function moving(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    // One without a duration only comes late: a word that says to wait.
    const found = document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10)
      .map((animation) => `runs: ${(animation as CSSAnimation).animationName}`);
    for (const element of document.querySelectorAll('*')) {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const name = `${element.tagName.toLowerCase()}.${element.className}`;
      if (transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01))
        found.push(`transition: ${name}`);
      if (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01)
        found.push(`animation: ${name} ${animationName}`);
      if (scrollBehavior === 'smooth') found.push(`smooth scrolling: ${name}`);
    }
    return found;
  });
}

test('no surface moves where less motion is asked for', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fresh.grantActiveTab(page);
  const tabId = await fresh.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await reader.getByRole('article').waitFor();
  expect.soft(await moving(reader), 'reader').toEqual([]);
  for (const key of ['t', '?', 'o', '/', 'x', 's']) {
    await page.keyboard.press(key);
    expect.soft(await moving(reader), `reader after ${key}`).toEqual([]);
    if (key !== 's') await page.keyboard.press(key === 'x' ? 'x' : 'Escape');
  }
  const surface = await fresh.context.newPage();
  await surface.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [`popup.html?tab=${tabId}`, 'options.html', 'welcome.html', 'moving.html', 'library.html']) {
    await surface.goto(fresh.url(path));
    await surface.getByRole('heading').first().waitFor();
    expect.soft(await moving(surface), path).toEqual([]);
  }
  await fillLibrary(surface, [articleNumber(1)]);
  await surface.goto(fresh.url('library.html#/article/1'));
  await surface.reload();
  await surface.getByRole('article').waitFor();
  await surface.keyboard.press('Delete');
  await surface.getByRole('button', { name: '撤销' }).waitFor();
  expect.soft(await moving(surface), 'library').toEqual([]);
});
