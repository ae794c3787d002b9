/** What leaves: citations on the clipboard, one article as a file, several as one; read back from the disk. */
import { choose, downloaded } from './downloads';
import { type ExtensionBrowser, shotPath, writeShot } from './extension-browser';
import { STORY } from './pages';
import { expect, test } from './test';

async function save(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.clickToolbarButton(page);
  await popup.press(/^保存/u);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$/u));
  await popup.close();
  await page.close();
}

test('one article leaves as a file under its own name, and as a citation', async ({ fresh, site }) => {
  await save(fresh, site.url('/article'));
  await fresh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const library = await fresh.open(fresh.url('library.html'));
  await library.getByText(STORY.title).first().click();
  await library.getByRole('article').waitFor();

  await test.step('the name keeps the ending of its format', async () => {
    for (const [entry, ending] of [
      ['Markdown', 'md'],
      ['网页（单个 HTML 文件）', 'html'],
      ['纯文本', 'txt'],
      ['JSON', 'json'],
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON（Zotero）', 'csl.json'],
    ] as const) {
      const { name, bytes } = await downloaded(library, () => choose(library, '导出', entry));
      expect(name).toBe(`2023-04-18 ${STORY.title}.${ending}`);
      expect(bytes.toString('utf8')).toContain(STORY.title);
    }
  });

  await test.step('the citation is that of the page as it was read', async () => {
    await choose(library, '引用', 'GB/T 7714—2015');
    await expect(library.getByRole('status', { name: '提示' })).toContainText('引文已复制');
    const copied = await library.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${STORY.title}[`);
    expect(copied).toContain(site.url('/article'));
    await choose(library, '引用', 'BibTeX');
    await expect
      .poll(() => library.evaluate(() => navigator.clipboard.readText()))
      .toContain(`title = {{${STORY.title}}}`);
  });

  await test.step('Escape closes the menu and not the article', async () => {
    const opener = library.getByRole('button', { name: '引用', exact: true });
    await opener.press('Enter');
    await library.keyboard.press('End');
    await expect(library.getByRole('button', { name: 'CSL-JSON（Zotero）' })).toBeFocused();
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme });
      await library.screenshot({ path: shotPath(`cite-menu-${colorScheme}`) });
    }
    await library.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(library.getByRole('article')).toHaveCount(1);
  });
});

test('the popup exports and cites without saving', async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/article'));
  const popup = await fresh.clickToolbarButton(page);
  await popup.press(/^复制$/u);
  for (const scheme of ['light', 'dark'] as const) {
    await popup.prefer(scheme);
    writeShot(`popup-copy-menu-${scheme}`, await popup.screenshot());
  }
  await popup.press(/^GB\/T 7714—2025$/u);
  await popup.waitFor(`/引文已复制|没有复制/u.test(document.querySelector('[role=status].toast-place').innerText)`);
  await popup.press(/^导出$/u);
  writeShot('popup-export-menu', await popup.screenshot());
  await popup.evaluate(`(() => {
    HTMLAnchorElement.prototype.click = function () { window.handed = { name: this.download, href: this.href }; };
  })()`);
  await popup.press(/^Markdown$/u);
  expect(await popup.evaluate('window.handed.name')).toBe(`2023-04-18 ${STORY.title}.md`);
  expect(await popup.evaluate('fetch(window.handed.href).then((file) => file.text())')).toContain(`# ${STORY.title}`);
  expect(await popup.evaluate('fetch(window.handed.href).then((file) => file.headers.get("content-type"))')).toBe(
    'text/markdown',
  );
  await popup.close();
});
