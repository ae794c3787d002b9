import { STORY } from './pages';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

// A browser asked of each box whether it is shown climbs to the root each time: with 10,000 boxes inside each other that took
// longer than anybody waits.
for (const path of ['/deep', '/deep-named'] as const)
  test(`an article inside 10,000 boxes is read (${path})`, async ({ browserWithExtension, site }) => {
    const page = await browserWithExtension.open(site.url(path));
    await browserWithExtension.grantActiveTab(page);
    await browserWithExtension.runCommand('toggle-reader', page);
    const reader = await readerFrame(page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
    await expect(reader.getByRole('article')).toContainText(STORY.last);
    await page.close();
  });
