import { LIVE, STORY } from './pages';
import { openReader } from './reader-frame';
import { expect, test } from './test';

test('what the HTML of a page does not say is seen: what is hidden, in frames and in shadow roots', async ({
  browserWithExtension,
  site,
}) => {
  const page = await browserWithExtension.open(site.url('/live'));
  const reader = await openReader(browserWithExtension, page);
  const article = reader.getByRole('article');
  await expect(article).toContainText(STORY.first);
  await expect(article).toContainText(LIVE.frame);
  await expect(article).toContainText(LIVE.shadow);
  await expect(article).not.toContainText(LIVE.hidden);
  await page.close();
});
