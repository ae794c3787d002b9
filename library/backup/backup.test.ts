import type { Database } from '@sqlite.org/sqlite-wasm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../extract/article';
import { libraryAnswers } from '../answers';
import { answerHere, library } from '../client';
import { toBase64 } from '../engine/base64';
import { SCHEMA_VERSION } from '../engine/schema';
import { AT, article, LATER, memoryLibrary, PICTURE, query, request, TEXT } from '../library.fixtures';
import type { BackupRecord } from './format';
import { recordPath, recordText } from './format';
import { Backup, type BackupError } from './read';
import { restoreBackup } from './restore-backup';
import { blobSink } from './sink';
import { writeBackup } from './write';
import { readZip, readZipEntry } from './zip-reader';

const NOW = '2026-04-01T00:00:00.000Z';

/** From here on the client asks this library. */
function use(db: Database): Database {
  answerHere(libraryAnswers(db));
  return db;
}

async function fresh(): Promise<Database> {
  return use(await memoryLibrary());
}

async function backUp(): Promise<Blob> {
  const sink = blobSink();
  await writeBackup(library, sink, { now: NOW });
  return sink.blob();
}

/** Everything that a library holds, by uid. */
async function everything(): Promise<{ records: BackupRecord[]; shelf: unknown }> {
  const { ids, shelf } = await library.backupIndex();
  const records = await library.backupRecords(ids);
  return { records: records.sort((a, b) => (a.uid < b.uid ? -1 : 1)), shelf };
}

function pictureOf(number: number) {
  return { ...PICTURE, base64: toBase64(new TextEncoder().encode(`picture ${number}`)) };
}

const image = (src: string): ArticleBlock => ({
  type: 'image',
  text: '',
  at: [9],
  picture: { src, alt: '', width: 0, height: 0, href: '' },
});

/** What a reader does, as numbers: which article, which deed, and what with. */
type Deed = [which: number, deed: number, what: number];
const anyDeeds = (most: number) =>
  fc.array(fc.tuple(fc.nat(4), fc.nat(13), fc.nat(5)) as fc.Arbitrary<Deed>, { maxLength: most });

let clock = 0;
/** A moment of its own for every deed. */
function tick(): string {
  clock += 1000;
  return new Date(Date.UTC(2026, 1, 1) + clock).toISOString();
}

async function perform([which, deed, what]: Deed): Promise<void> {
  const ids = await library.ids(query());
  const binned = await library.ids(query('', { bin: true }));
  const id = ids[which % Math.max(ids.length, 1)] ?? 0;
  const at = tick();
  const uid = `${what}`.repeat(32);
  if (ids.length === 0 || deed <= 2) {
    const text = `${TEXT}\n第${which}篇，第${deed === 2 ? what : 0}稿。`;
    const { blocks } = article({ text });
    const facts = { title: `题${which}`, text, blocks: [...blocks, image(PICTURE.src)] };
    const page = { url: `http://site${which}.example.cn/1.html`, html: what % 2 ? `<p>${which} ${what}</p>` : '' };
    await library.save(request(facts, { ...page, savedAt: at }));
  } else if (deed === 3) await library.change([id], { kind: 'tag', tags: [`签${what}`, '＃旧改'] }, at);
  else if (deed === 4) await library.change([id], { kind: 'star', on: what > 1 }, at);
  else if (deed === 5) await library.change([id], { kind: 'read', on: what > 1 }, at);
  else if (deed === 6) await library.change([id], { kind: what > 2 ? 'archive' : 'archive', on: what > 2 }, at);
  else if (deed === 7) await library.delete([id], at);
  else if (deed === 8) await library.undelete([binned[what % Math.max(binned.length, 1)] ?? 0]);
  else if (deed === 9) await library.putNote({ uid: `a${uid}`.slice(0, 32), id, text: `注 ${what} ${at}`, at });
  else if (deed === 10) {
    const range = { start: { block: 0, offset: what }, end: { block: 1, offset: what + 1 } };
    await library.putHighlight({ uid: `b${uid}`.slice(0, 32), id, version: 1, range, colour: 'red', note: at, at });
  } else if (deed === 11)
    await library.editFields(id, { title: `改${what}`, source: null }, what > 3 ? ['title'] : [], at);
  else if (deed === 12) await library.addPictures(id, [pictureOf(what)]);
  else {
    const search = {
      uid: `${what}`,
      name: at,
      query: { text: '旧改', bin: false, order: 'saved' as const },
      position: what,
    };
    await library.putSearch(search, at);
  }
}

async function performAll(deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) await perform(deed);
}

describe('backup and restore', () => {
  it('give every article, version, tag, note, highlight, correction, picture and search back', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeeds(40), async (deeds) => {
        const first = await fresh();
        await performAll(deeds);
        const before = await everything();
        const found = (await library.query(query('稿'))).total;
        const file = await backUp();
        const second = await fresh();
        const backup = await Backup.open(file);
        expect(await backup.verify()).toEqual([]);
        const preview = await restoreBackup(backup, library, { preview: true });
        expect(preview.new).toBe(before.records.length);
        expect((await everything()).records).toEqual([]);
        const report = await restoreBackup(backup, library);
        expect(report).toMatchObject({ new: before.records.length, same: 0, merged: 0, conflicts: 0, missing: [] });
        expect(await everything()).toEqual(before);
        expect((await library.query(query('稿'))).total).toBe(found);
        expect((await library.status(true)).integrity).toBe('ok');
        const again = await restoreBackup(backup, library);
        expect(again).toMatchObject({ new: 0, same: before.records.length, merged: 0, shelf: 0, articles: [] });
        first.close();
        second.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('merge two copies that went different ways, and lose nothing of either', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeeds(15), anyDeeds(15), anyDeeds(15), async (common, here, there) => {
        const one = await fresh();
        await performAll(common);
        const start = await Backup.open(await backUp());
        const other = await fresh();
        await restoreBackup(start, library);
        await performAll(there);
        const theirs = await everything();
        const file = await backUp();
        use(one);
        await performAll(here);
        const ours = await everything();
        const backup = await Backup.open(file);
        const preview = await restoreBackup(backup, library, { preview: true });
        expect(await everything()).toEqual(ours);
        const report = await restoreBackup(backup, library);
        expect({ ...report, articles: [] }).toEqual({ ...preview, articles: [] });
        expect(report.articles.every(({ state }) => state !== 'failed')).toBe(true);
        const merged = await everything();
        holds(merged.records, ours.records);
        holds(merged.records, theirs.records);
        expect((await library.status(true)).integrity).toBe('ok');
        await restoreBackup(backup, library);
        expect(await everything(), 'a second time changes nothing').toEqual(merged);
        one.close();
        other.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** Each record's parts stand in a record of the same uid, or of the article that it was merged into. */
function holds(merged: readonly BackupRecord[], records: readonly BackupRecord[]): void {
  for (const record of records) {
    const inside = merged.find(({ uid }) => uid === record.uid) ?? merged.find(({ url }) => url === record.url);
    const have = (part: 'tags' | 'notes' | 'highlights' | 'edits' | 'versions') =>
      inside?.[part].map((one) => contentOf(one as unknown as Record<string, unknown>)) ?? [];
    for (const part of ['tags', 'notes', 'highlights', 'edits', 'versions'] as const) {
      for (const one of record[part])
        expect(have(part), part).toContain(contentOf(one as unknown as Record<string, unknown>));
    }
    const kept =
      inside?.versions.flatMap(({ pictures }) => pictures.length).reduce((sum, count) => sum + count, 0) ?? 0;
    expect(kept).toBeGreaterThanOrEqual(Math.max(0, ...record.versions.map(({ pictures }) => pictures.length)));
    expect(inside?.readAt === null && record.readAt !== null).toBe(false);
    expect(inside?.starredAt === null && record.starredAt !== null).toBe(false);
    expect(inside?.deletedAt !== null && record.deletedAt === null).toBe(false);
  }
}

/** What it says, without what a merge may change: its number, its uid, the pictures beside it, when a tag was given. */
function contentOf({
  uid: _uid,
  version: _version,
  pictures: _pictures,
  original: _original,
  ...content
}: Record<string, unknown>): string {
  return JSON.stringify('name' in content ? content.name : content);
}

describe('a backup', () => {
  beforeEach(fresh);

  it('can be read without us: Markdown beside its pictures, JSON, the pages, sums', async () => {
    const { blocks } = article();
    const { id } = await library.save(request({ blocks: [...blocks, image(PICTURE.src)] }, { html: '<p>原页</p>' }));
    await library.addPictures(id, [PICTURE]);
    await library.editFields(id, { title: '更正后的标题' }, [], AT);
    await library.change([id], { kind: 'tag', tags: ['旧改'] }, AT);
    await library.putNote({ uid: 'n', id, text: '周五去现场', at: AT });
    const range = { start: { block: 0, offset: 2 }, end: { block: 0, offset: 8 } };
    await library.putHighlight({ uid: 'h', id, version: 1, range, colour: 'green', note: '核实', at: AT });
    const file = await backUp();
    const entries = await readZip(file);
    const paths = entries.map(({ path }) => path);
    const [record] = (await everything()).records;
    const [picture] = record?.versions[0]?.pictures ?? [];
    expect(paths).toEqual([
      'README.txt',
      `originals/${record?.versions[0]?.original?.slice(0, 2)}/${record?.versions[0]?.original}.html.gz`,
      `pictures/${picture?.hash.slice(0, 2)}/${picture?.hash}.gif`,
      recordPath(record?.uid ?? ''),
      'articles/2026/2012-03-30 更正后的标题.md',
      'library.json',
      'manifest.json',
      'SHA256SUMS',
    ]);
    const read = async (path: string) => {
      const entry = entries.find((one) => one.path === path);
      return new TextDecoder().decode(entry && (await readZipEntry(file, entry)));
    };
    const markdown = await read('articles/2026/2012-03-30 更正后的标题.md');
    expect(markdown).toContain('# 更正后的标题');
    expect(markdown).toContain(`](../../${paths[2]})`);
    expect(markdown).toMatch(/^tags: .*旧改/mu);
    expect(markdown).toContain(`> ${blocks[0]?.text.slice(2, 8)}`);
    for (const words of ['核实', '周五去现场']) expect(markdown).toContain(words);
    expect(await read(paths[3] ?? '')).toBe(recordText(record as BackupRecord));
    expect(JSON.parse(await read('manifest.json'))).toMatchObject({
      format: 'qingyang-backup',
      schemaVersion: SCHEMA_VERSION,
      createdAt: NOW,
      counts: { articles: 1, versions: 1, originals: 1, pictures: 1 },
    });
    expect((await read('SHA256SUMS')).split('\n').length).toBe(paths.length);
  });

  it('is written with progress, and can be stopped', async () => {
    for (let number = 0; number < 45; number++) await perform([number, 0, 0]);
    for (let number = 0; number < 40; number++) {
      await library.save(
        request({ title: `${number}`, text: `第${number}篇` }, { url: `http://c.example.cn/${number}` }),
      );
    }
    const steps: number[] = [];
    await writeBackup(library, blobSink(), { now: NOW, onProgress: (done, of) => steps.push(done, of) });
    const { ids } = await library.backupIndex();
    expect(steps.slice(-2)).toEqual([ids.length, ids.length]);
    const stop = new AbortController();
    const stopping = writeBackup(library, blobSink(), {
      now: NOW,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(stopping).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('keeps a picture and a page once, and says what has changed since', async () => {
    const html = '<p>整版</p>';
    const first = await library.save(request({ title: '甲', text: '甲' }, { html, story: { index: 0, of: 2 } }));
    const second = await library.save(request({ title: '乙', text: '乙' }, { html, story: { index: 1, of: 2 } }));
    await library.addPictures(first.id, [PICTURE]);
    await library.addPictures(second.id, [PICTURE]);
    const { manifest } = await Backup.open(await backUp());
    expect(manifest.counts).toMatchObject({ articles: 2, originals: 1, pictures: 1 });
    const last = (await library.changes(0, 10)).at(-1)?.revision ?? 0;
    expect(await library.changes(last, 10)).toEqual([]);
    await library.change([first.id], { kind: 'star', on: true }, AT);
    expect((await library.changes(last, 10)).map(({ id }) => id)).toEqual([first.id]);
  });
});

describe('a restore', () => {
  beforeEach(fresh);

  async function twoArticles(): Promise<Blob> {
    await library.save(
      request({ title: '甲', text: '甲篇正文。' }, { url: 'http://a.example.cn/1', html: '<p>甲</p>' }),
    );
    await library.save(
      request({ title: '乙', text: '乙篇正文。' }, { url: 'http://b.example.cn/1', html: '<p>乙</p>' }),
    );
    return backUp();
  }

  /** The file with one byte changed in the middle of one of its files. */
  async function damaged(file: Blob, isIt: (path: string) => boolean): Promise<Blob> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const entry = (await readZip(file)).find(({ path }) => isIt(path));
    const at = (entry?.offset ?? 0) + 30 + (entry?.path.length ?? 0) + Math.floor((entry?.packed ?? 0) / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    return new Blob([bytes]);
  }

  it('brings what is whole of a damaged backup, and says what is not', async () => {
    const file = await twoArticles();
    const [first] = (await everything()).records;
    const broken = await damaged(file, (path) => path === recordPath(first?.uid ?? ''));
    await fresh();
    const backup = await Backup.open(broken);
    expect(await backup.verify()).toEqual([recordPath(first?.uid ?? '')]);
    const report = await restoreBackup(backup, library);
    expect(report).toMatchObject({ new: 1, articles: [{ state: 'failed', uid: first?.uid }, { state: 'new' }] });
    expect(await library.status(true)).toMatchObject({ articles: 1, integrity: 'ok' });
  });

  it('brings an article whose page is damaged, without the page', async () => {
    const file = await damaged(await twoArticles(), (path) => path.startsWith('originals/'));
    await fresh();
    const report = await restoreBackup(await Backup.open(file), library);
    expect(report).toMatchObject({ new: 2, missing: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
    const originals = await Promise.all([1, 2].map((id) => library.original(id)));
    expect(originals.filter((html) => html === null)).toHaveLength(1);
  });

  it('recognises an article that was saved here too, and makes one of both', async () => {
    const file = await twoArticles();
    await fresh();
    const changed = request(
      { title: '甲', text: '甲篇正文，改写。' },
      { url: 'https://a.example.cn/1?utm_source=weixin' },
    );
    const { id } = await library.save(changed);
    const report = await restoreBackup(await Backup.open(file), library);
    expect(report).toMatchObject({ new: 1, merged: 1 });
    expect((await library.versions(id)).map(({ version }) => version)).toEqual([2, 1]);
    expect((await library.get(id))?.article.text).toBe('甲篇正文，改写。');
    expect((await library.get(id))?.url).toBe(changed.url);
    expect((await library.get(id, 1))?.article.text).toBe('甲篇正文。');
    expect(await library.status(true)).toMatchObject({ articles: 2, integrity: 'ok' });
  });

  it('keeps both of two notes under one name, and takes out of the bin what the backup has outside', async () => {
    const { id } = await library.save(request());
    await library.putNote({ uid: 'n', id, text: '从前', at: AT });
    const file = await backUp();
    await library.putNote({ uid: 'n', id, text: '后来', at: LATER });
    await library.delete([id], LATER);
    const backup = await Backup.open(file);
    expect(await restoreBackup(backup, library)).toMatchObject({ merged: 1, conflicts: 1 });
    expect((await library.notes(id)).map(({ text }) => text).sort()).toEqual(['从前', '后来']);
    expect((await library.query(query('从前'))).total).toBe(1);
    const { revision } = (await library.changes(0, 1))[0] ?? { revision: 0 };
    expect(await restoreBackup(backup, library)).toMatchObject({ same: 1, merged: 0 });
    expect(await library.changes(revision, 1), 'nothing was written').toEqual([]);
  });

  it('stops where it is told to, with what is restored', async () => {
    for (let number = 0; number < 25; number++) {
      await library.save(
        request({ title: `${number}`, text: `第${number}篇` }, { url: `http://c.example.cn/${number}` }),
      );
    }
    const file = await backUp();
    await fresh();
    const stop = new AbortController();
    const onProgress = (done: number) => done >= 10 && stop.abort();
    const stopped = restoreBackup(await Backup.open(file), library, { onProgress, signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await library.status(true)).toMatchObject({ articles: 10, integrity: 'ok' });
  });

  it('refuses what is no backup, and one of a newer build', async () => {
    const failureOf = (file: Blob) => Backup.open(file).catch((error: BackupError) => error.failure);
    expect(await failureOf(new Blob(['清样']))).toBe('no-backup');
    const { archive } = await import('../../export/archive');
    const zipOf = (files: Record<string, string>) => {
      const zip = archive(NOW);
      const parts = Object.entries(files).flatMap(([path, content]) => zip.add(path, content));
      return new Blob([...parts, ...zip.close()]);
    };
    expect(await failureOf(zipOf({ 'a.txt': '甲' }))).toBe('no-backup');
    expect(await failureOf(zipOf({ 'manifest.json': '{}', SHA256SUMS: '' }))).toBe('no-backup');
    const newer = JSON.stringify({ format: 'qingyang-backup', formatVersion: 2 });
    expect(await failureOf(zipOf({ 'manifest.json': newer, SHA256SUMS: '' }))).toBe('newer-format');
  });
});
