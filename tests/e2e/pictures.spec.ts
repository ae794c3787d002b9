/** Pictures of an article are kept when that is asked for, past servers that refuse, and shown and exported without the network. */
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { choose, downloaded } from './downloads';
import { ExtensionBrowser, shotPath, writeShot } from './extension-browser';
import { ask } from './library-data';
import { STORY } from './pages';
import { servePictures } from './picture-site';
import { saveAll } from './saving';
import { expect, test } from './test';

test('kept on request with the Referer that each server wants, told what failed, used by pane and exports', async () => {
  test.slow();
  const site = await servePictures();
  const browser = await ExtensionBrowser.launch({ hosts: ['*://127.0.0.1/*'] });
  try {
    await saveAll(browser, site.page);
    const library = await browser.openOwn('library.html');
    await library.getByText(STORY.title).first().click();
    const line = library.getByRole('region', { name: '图片', exact: true });
    await expect(line).toContainText('已存 0 / 6 张图片');
    expect(site.asked, 'nothing is fetched before it is asked for').toEqual([]);

    await line.getByRole('button', { name: '把图片存下来' }).click();
    await expect(line).toContainText('已存 4 / 6 张图片');
    await expect(line).toContainText('1 张被服务器拒绝 · 1 张已不在网站上');
    expect(site.asked.filter((one) => one.includes('advert'))).toEqual([]);
    expect(site.asked.filter((one) => /free|origin|page/u.test(one))).toEqual(
      expect.arrayContaining(['/free.gif -', '/origin.gif -', '/origin.gif /', '/page.gif /news/1.html?a=1']),
    );
    expect(site.asked).not.toContain('/free.gif /');
    const [id = 0] = await ask(library, 'library.ids', { text: '', bin: false });
    const kept = await ask(library, 'library.pictures', { id });
    expect(kept.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    expect(new Set(kept.map(({ hash }) => hash)).size, 'the same picture is kept once').toBe(3);
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme });
      await line.scrollIntoViewIfNeeded();
      await library.screenshot({ path: shotPath(`pictures-${colorScheme}`) });
      const { violations } = await new AxeBuilder({ page: library }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    }

    await test.step('from then on with every save, where that is chosen', async () => {
      await line.getByRole('checkbox', { name: '以后保存时也存图片' }).click();
      await expect(line.getByRole('checkbox', { name: '以后保存时也存图片' })).toBeChecked();
      site.asked.length = 0;
      await saveAll(browser, site.page.replace('1.html', '2.html'));
      await expect.poll(() => site.asked.filter((one) => one.startsWith('/free.gif'))).toEqual(['/free.gif -']);
      const ids = await ask(library, 'library.ids', { text: '', bin: false });
      const newest = Math.max(...ids);
      await expect.poll(async () => (await ask(library, 'library.pictures', { id: newest })).length).toBeGreaterThan(1);
    });

    await test.step('without the network they are shown, and exports hold them', async () => {
      await site.close();
      await library.reload();
      const images = library.getByRole('article').locator('img[src^="blob:"]');
      await expect(images).toHaveCount(4);
      await images.first().scrollIntoViewIfNeeded();
      await expect.poll(() => images.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
      const html = await downloaded(library, () => choose(library, '导出', '网页（单个 HTML 文件）'));
      expect(html.bytes.toString('utf8').match(/src="data:image\/gif;base64,/gu)).toHaveLength(4);
      const epub = await downloaded(library, () => choose(library, '导出', 'EPUB 电子书'));
      const names = Object.keys(unzipSync(new Uint8Array(epub.bytes))).filter((name) => name.endsWith('.gif'));
      expect(names.length).toBeGreaterThanOrEqual(3);
    });

    await test.step('in a backup they lie beside the Markdown', async () => {
      const moving = await browser.openOwn('moving.html');
      const { bytes } = await downloaded(moving, () => moving.getByRole('button', { name: '备份到文件' }).click());
      const files = unzipSync(new Uint8Array(bytes));
      const pictures = Object.keys(files).filter((name) => name.startsWith('pictures/'));
      expect(pictures).toHaveLength(3);
      const [markdown = ''] = Object.keys(files).filter((name) => name.endsWith('.md'));
      expect(strFromU8(files[markdown] ?? new Uint8Array())).toContain(`](../../${pictures[0]})`);
    });
  } finally {
    await browser.dispose();
    await site.close().catch(() => undefined);
  }
});

test('the popup offers them after a save, or not, as the options say', async () => {
  const site = await servePictures();
  const browser = await ExtensionBrowser.launch({ hosts: ['*://127.0.0.1/*'] });
  try {
    const page = await browser.open(site.page);
    const popup = await browser.clickToolbarButton(page);
    await popup.press(/^保存/u);
    await popup.waitFor(`document.querySelector('.picture-offer button')`);
    writeShot('popup-pictures-offer', await popup.screenshot());
    await popup.press(/^把 6 张图片也存下来$/u);
    await expect.poll(() => popup.text('.picture-offer')).toContain('已存 4 / 6');
    writeShot('popup-pictures-kept', await popup.screenshot());
    await popup.close();
    const options = await browser.openOwn('options.html#saving');
    await options.getByRole('radio', { name: '不存', exact: true }).press(' ');
    await expect(options.getByRole('radio', { name: '不存', exact: true })).toBeChecked();
    const other = await browser.open(site.page.replace('1.html', '2.html'));
    const second = await browser.clickToolbarButton(other);
    await second.press(/^保存/u);
    await expect.poll(() => second.buttons()).toContainEqual(expect.stringMatching(/已保存$/u));
    expect(await second.text('.picture-offer')).toBe('');
    await second.close();
  } finally {
    await browser.dispose();
    await site.close().catch(() => undefined);
  }
});
