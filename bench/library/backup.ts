/** A backup of the whole library, restored in a browser that has none: by the buttons of the page, compared record by record. */
import type { Download } from '@playwright/test';
import { ask, Chromium } from './browsers';
import type { Figure } from './figures';

const PATIENCE = 60 * 60_000;

export async function measureBackup(browser: Chromium): Promise<Figure[]> {
  await annotate(browser);
  await browser.open('moving.html');
  const backedUp = Date.now();
  const [download] = await Promise.all([
    browser.shown.waitForEvent('download', { timeout: PATIENCE }) as Promise<Download>,
    browser.shown.getByRole('button', { name: '备份到文件' }).click(),
  ]);
  // Under its own name: what arrives is told by its ending.
  const path = `${await download.path()}.zip`;
  await download.saveAs(path);
  const backupSeconds = (Date.now() - backedUp) / 1000;
  const other = await Chromium.launch();
  try {
    await other.open('moving.html');
    const restored = Date.now();
    await other.shown.locator('input[type=file]').first().setInputFiles(path);
    const button = other.shown.getByRole('button', { name: '恢复到资料库' });
    await button.waitFor({ timeout: PATIENCE });
    await button.click();
    await other.shown.getByText('恢复完毕').waitFor({ timeout: PATIENCE });
    const restoreSeconds = (Date.now() - restored) / 1000;
    const { records, differing } = await compare(browser, other);
    return [
      {
        what: `backup → fresh profile → restore, ${records} articles`,
        value: `${differing} differ`,
        goal: '0 differ',
        isMet: differing === 0,
      },
      {
        what: '  backup, restore',
        value: `${backupSeconds.toFixed(0)} s, ${restoreSeconds.toFixed(0)} s`,
        goal: '',
        isMet: null,
      },
    ];
  } finally {
    await other.dispose();
  }
}

/** Digests of whole records: versions, tags, notes, highlights, corrections, hashes of originals and pictures. */
async function compare(one: Chromium, other: Chromium): Promise<{ records: number; differing: number }> {
  const digests = (browser: Chromium) =>
    browser.run<Record<string, string>>(
      `const { ids } = await ask('library.backupIndex');
       const digests = {};
       for (let at = 0; at < ids.length; at += 200) {
         const records = await ask('library.backupRecords', { ids: ids.slice(at, at + 200) });
         Object.assign(digests, await ask('library.digests', { uids: records.map(({ uid }) => uid) }));
       }
       return digests;`,
    );
  const [before, after] = [await digests(one), await digests(other)];
  const uids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return { records: uids.size, differing: [...uids].filter((uid) => before[uid] !== after[uid]).length };
}

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What readers add, to some of the articles. */
async function annotate(browser: Chromium): Promise<void> {
  const at = '2026-11-01T00:00:00.000Z';
  const ids = (await ask(browser, 'library.ids', { text: '', bin: false })).slice(0, 600);
  await browser.run(
    `const [ids, at, base64] = args;
     const uid = (letter, id) => letter + String(id).padStart(31, '0');
     for (const [place, id] of ids.entries()) {
       if (place % 3 === 0) await ask('library.change', { ids: [id], change: { kind: 'tag', tags: ['旧改', '标签' + (place % 17)] }, at });
       if (place % 4 === 0) await ask('library.putNote', { uid: uid('a', id), id, text: '笔记' + place, at });
       if (place % 5 === 0) await ask('library.putHighlight', { uid: uid('b', id), id, version: 1, colour: 'red', note: '', at,
         range: { start: { block: 0, offset: 1 }, end: { block: 0, offset: 9 } } });
       if (place % 6 === 0) await ask('library.editFields', { id, set: { source: '更正' + place }, reset: [], at });
       if (place % 7 === 0) await ask('library.change', { ids: [id], change: { kind: 'star', on: true }, at });
       if (place % 11 === 0) await ask('library.delete', { ids: [id], at });
       if (place % 13 === 0) {
         const { article, url, canonicalUrl, story, removed, repairs, confidence, charset, extractor } = await ask('library.get', { id });
         const text = article.text + '\\n更正：上文的日期有误。';
         const blocks = [...article.blocks, { type: 'image', text: '', at: [99], picture: { src: url + '.gif' } }];
         await ask('library.save', { article: { ...article, text, blocks }, url, canonicalUrl, story, removed, repairs, confidence, charset,
           extractor, html: '<p>' + id, savedAt: at });
         await ask('library.addPictures', { id, pictures: [{ position: 0, src: url + '.gif', mime: 'image/gif', width: 1, height: 1, base64 }] });
       }
     }`,
    ids,
    at,
    PIXEL,
  );
}
