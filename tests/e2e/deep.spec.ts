import { STORY } from './pages';
import { openReader } from './reader-frame';
import { expect, test } from './test';

// A browser asked of each box whether it is shown climbs to the root each time: with 10,000 boxes inside each other that took
// longer than anybody waits.
for (const path of ['/deep', '/deep-named'] as const)
  test(`an article inside 10,000 boxes is read (${path})`, async ({ browserWithExtension, site }) => {
    const page = await browserWithExtension.open(site.url(path));
    const reader = await openReader(browserWithExtension, page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
    await expect(reader.getByRole('article')).toContainText(STORY.last);
    await page.close();
  });
