import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../extract/article';
import { libraryAnswers } from '../answers';
import type { BackupRecord } from '../backup/format';
import { article, memoryLibrary, PICTURE, request, TEXT } from '../library.fixtures';
import type { SyncReport, SyncTarget } from './article-sync';
import { hasRclone, RcloneServer } from './rclone.fixtures';
import { ManyDeletions, type SyncOptions, syncLibrary } from './sync-library';
import { type DavError, DavFolder } from './webdav';

const NOW = '2026-05-01T00:00:00.000Z';
let clock = Date.UTC(2026, 3, 1);
function tick(): string {
  clock += 1000;
  return new Date(clock).toISOString();
}

function filesUnder(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A device: a library and what it remembers of the server. */
class Device {
  readonly target: SyncTarget;
  private readonly answers;

  private constructor(readonly db: Database) {
    const answers = libraryAnswers(db);
    this.answers = answers;
    this.target = {
      changes: async (since, limit) => answers['library.changes']({ since, limit }),
      backupRecords: async (ids) => answers['library.backupRecords']({ ids }),
      namedBytes: async (kind, hashes) => answers['library.namedBytes']({ kind, hashes }),
      sightRecords: async (records) => answers['library.sightRecords']({ records }),
      missingBytes: async (kind, hashes) => answers['library.missingBytes']({ kind, hashes }),
      putBytes: async (bytes) => answers['library.putBytes']({ bytes }),
      restoreRecords: async (requests, dryRun) => answers['library.restoreRecords']({ requests, dryRun }),
      change: async (ids, change, at) => answers['library.change']({ ids, change, at }),
      delete: async (ids, at) => answers['library.delete']({ ids, at }),
      deleteNote: async (uid) => answers['library.deleteNote']({ uid }),
      deleteHighlight: async (uid) => answers['library.deleteHighlight']({ uid }),
      synced: async (account) => answers['library.synced']({ account }),
      noteSynced: async (account, change) => answers['library.noteSynced']({ account, change }),
      shownBytes: async () => answers['library.shownBytes'](undefined),
    };
  }

  static async fresh(): Promise<Device> {
    return new Device(await memoryLibrary());
  }

  sync(dav: DavFolder, options: Partial<SyncOptions> = {}): Promise<SyncReport> {
    return syncLibrary(dav, this.target, folder, { now: NOW, ...options });
  }

  async save(number: number, draft = ''): Promise<number> {
    const text = `${TEXT}\n第${number}篇${draft}。`;
    const picture: ArticleBlock = {
      type: 'image',
      text: '',
      at: [9],
      picture: { src: PICTURE.src, alt: '', width: 0, height: 0, href: '' },
    };
    const facts = { title: `题${number}`, text, blocks: [...article({ text }).blocks, picture] };
    const url = `http://site${number}.example.cn/1.html`;
    const page = request(facts, { url, html: `<p>${number}${draft}</p>`, savedAt: tick() });
    const { id } = await this.answers['library.save'](page);
    if (number % 2 === 0) await this.answers['library.addPictures']({ id, pictures: [PICTURE] });
    return id;
  }

  idOf(number: number): number {
    return Number(this.db.selectValue('SELECT id FROM articles WHERE url LIKE ?', [`http://site${number}.%`]) ?? 0);
  }

  note(number: number, uid: string, text: string) {
    return this.answers['library.putNote']({ uid, id: this.idOf(number), text, at: tick() });
  }

  tag(number: number, name: string, kind: 'tag' | 'untag' = 'tag') {
    return this.target.change([this.idOf(number)], { kind, tags: [name] }, tick());
  }

  async purge(number: number): Promise<void> {
    const ids = [this.idOf(number)];
    await this.target.delete(ids, tick());
    await this.answers['library.purge']({ ids });
  }

  restore(number: number) {
    return this.answers['library.undelete']({ ids: [this.idOf(number)] });
  }

  /** All that it holds, by uid. */
  async everything(): Promise<BackupRecord[]> {
    const ids = this.db.selectValues('SELECT id FROM articles').map(Number);
    const records = await this.target.backupRecords(ids);
    return records.sort((a, b) => (a.uid < b.uid ? -1 : 1));
  }

  bytes(): unknown[] {
    return this.db.selectValues(
      'SELECT hash FROM (SELECT hash FROM originals UNION SELECT hash FROM pictures) ORDER BY hash',
    );
  }
}

let folder = '';

describe.skipIf(!hasRclone())('sync with rclone serve webdav', () => {
  let server: RcloneServer;
  let folders = 0;
  const dav = (options: ConstructorParameters<typeof DavFolder>[2] = {}) =>
    new DavFolder(server.account, folder, { pause: async () => {}, ...options });

  beforeAll(async () => {
    server = await RcloneServer.start();
  }, 60_000);
  afterAll(() => server?.dispose());

  async function pair(): Promise<[Device, Device]> {
    folders += 1;
    folder = `清样 ${folders}`;
    return [await Device.fresh(), await Device.fresh()];
  }

  it('a library comes whole into a fresh one; the second time there is nothing to do', async () => {
    const [one, other] = await pair();
    for (const number of [1, 2, 3]) await one.save(number);
    await one.save(2, '，更正');
    await one.note(1, 'a'.repeat(32), '与去年的通告比较');
    await one.tag(1, '旧改');
    expect(await one.sync(dav())).toMatchObject({ uploaded: 3, fetched: 0 });
    expect(await other.sync(dav())).toMatchObject({ uploaded: 0, fetched: 3, missing: 0, damaged: [] });
    expect(await other.everything()).toEqual(await one.everything());
    expect(other.bytes()).toEqual(one.bytes());
    const nothing = { uploaded: 0, fetched: 0, merged: 0, binned: 0, buried: 0 };
    expect(await one.sync(dav())).toMatchObject(nothing);
    expect(await other.sync(dav())).toMatchObject(nothing);
  });

  it('changes go over, removals too; what both changed is merged', async () => {
    const [one, other] = await pair();
    for (const number of [1, 2, 3]) await one.save(number);
    await one.note(1, 'a'.repeat(32), '一稿');
    await one.tag(2, '旧改');
    await one.sync(dav());
    await other.sync(dav());
    await one.note(1, 'a'.repeat(32), '二稿');
    await one.tag(2, '旧改', 'untag');
    await one.target.delete([one.idOf(3)], tick());
    await one.sync(dav());
    await other.sync(dav());
    expect(await other.everything()).toEqual(await one.everything());

    await one.note(1, 'b'.repeat(32), '这里写的');
    await other.note(1, 'c'.repeat(32), '那里写的');
    await one.sync(dav());
    expect(await other.sync(dav())).toMatchObject({ merged: 1, uploaded: 1 });
    await one.sync(dav());
    expect(await one.everything()).toEqual(await other.everything());
    const [record] = (await one.everything()).filter(({ url }) => url.includes('site1.'));
    expect(record?.notes.map(({ text }) => text).sort()).toEqual(['二稿', '这里写的', '那里写的']);
  });

  it('deleted for good goes to the bin elsewhere, and does not come back; what was changed there does', async () => {
    const [one, other] = await pair();
    for (const number of [1, 2]) await one.save(number);
    await one.sync(dav());
    await other.sync(dav());
    await one.purge(1);
    await one.purge(2);
    await other.tag(2, '要留');
    expect(await one.sync(dav(), { allowDeletions: true })).toMatchObject({ buried: 2 });
    expect(await other.sync(dav())).toMatchObject({ binned: 1, uploaded: 1 });
    expect(await one.sync(dav())).toMatchObject({ fetched: 1 });
    expect((await one.everything()).map(({ url }) => url)).toEqual(['http://site2.example.cn/1.html']);
    expect(await other.sync(dav())).toMatchObject({ binned: 0, uploaded: 0 });
    await other.restore(1);
    expect(await other.sync(dav())).toMatchObject({ uploaded: 1 });
    expect(await one.sync(dav())).toMatchObject({ fetched: 1 });
    expect(await one.everything()).toEqual(await other.everything());
  });

  it('a library that is suddenly empty deletes nothing before that is asked for', async () => {
    const [one] = await pair();
    await one.save(1);
    await one.sync(dav());
    await one.purge(1);
    await expect(one.sync(dav())).rejects.toBeInstanceOf(ManyDeletions);
    const other = await Device.fresh();
    expect(await other.sync(dav())).toMatchObject({ fetched: 1 });
  });

  it('originals and pictures of deleted articles go from the server, some days later; shared ones stay', async () => {
    const [one, other] = await pair();
    const files = (kind: string) => filesUnder(join(server.folder, folder, kind));
    for (const number of [1, 2, 4]) await one.save(number);
    await one.sync(dav());
    await other.sync(dav());
    expect([files('originals').length, files('pictures').length]).toEqual([3, 1]);
    await one.purge(2);
    await one.purge(1);
    const on = (day: number) => ({
      allowDeletions: true,
      now: `2026-05-${String(day).padStart(2, '0')}T12:00:00.000Z`,
    });
    expect(await one.sync(dav(), on(3))).toMatchObject({ buried: 2, cleaned: 0 });
    expect(await one.sync(dav(), on(9))).toMatchObject({ cleaned: 0 });
    expect(files('originals')).toHaveLength(3);
    expect(await one.sync(dav(), on(11))).toMatchObject({ cleaned: 2 });
    expect([files('originals').length, files('pictures').length]).toEqual([1, 1]);
    // Taken back from the bin elsewhere: all of it is sent again.
    expect(await other.sync(dav(), on(11))).toMatchObject({ binned: 2 });
    await other.restore(2);
    expect(await other.sync(dav(), on(11))).toMatchObject({ uploaded: 1 });
    expect(files('originals')).toHaveLength(2);
    expect(await one.sync(dav(), on(11))).toMatchObject({ fetched: 1, missing: 0 });
    // Lost on the server: sent again the next day.
    for (const file of files('originals')) rmSync(file);
    expect(await one.sync(dav(), on(13))).toMatchObject({ uploaded: 0 });
    expect(files('originals')).toHaveLength(2);
    expect(await (await Device.fresh()).sync(dav(), on(13))).toMatchObject({ fetched: 2, missing: 0 });
  });

  it('a wrong password and a server that is away are told apart', async () => {
    const [one] = await pair();
    const wrong = new DavFolder({ ...server.account, password: 'x' }, folder, { pause: async () => {} });
    await expect(wrong.probe()).rejects.toMatchObject({ failure: 'unauthorized' } satisfies Partial<DavError>);
    await dav().probe();
    await server.kill();
    await expect(one.sync(dav())).rejects.toMatchObject({ failure: 'unreachable' } satisfies Partial<DavError>);
    await server.restart();
  });

  it('a busy server is asked again, after the time that it names', async () => {
    const [one] = await pair();
    await one.save(1);
    const pauses: number[] = [];
    let refused = 0;
    const busy = dav({
      pause: async (ms) => void pauses.push(ms),
      fetch: async (input, init) => {
        if (init?.method === 'PUT' && refused < 3) {
          refused += 1;
          return new Response('', { status: 503, headers: refused === 1 ? { 'retry-after': '7' } : {} });
        }
        return fetch(input, init);
      },
    });
    expect(await one.sync(busy)).toMatchObject({ uploaded: 1 });
    expect(pauses[0]).toBe(7000);
    expect(pauses).toHaveLength(3);
  });

  it('killed in the middle, twenty times: nothing is lost, and it goes on where it was', async () => {
    const [one, other] = await pair();
    const notes: string[] = [];
    let interrupted = 0;
    for (let round = 1; round <= 20; round++) {
      for (const [at, device] of [one, other].entries()) {
        const number = round * 2 + at;
        await device.save(number);
        const uid = `${at}${round}`.padEnd(32, 'e');
        await device.note(number, uid, `注 ${uid}`);
        notes.push(uid);
        if (round > 2) await device.tag(4, `第${round}轮${at}`);
        // Another place in every round: some requests into the sync.
        let left = 1 + ((round * 7 + at * 3) % 29);
        const doomed = dav({
          fetch: (input, init) => {
            left -= 1;
            const answer = fetch(input, init);
            if (left === 0) void server.kill();
            return answer;
          },
        });
        await device.sync(doomed).catch(() => {
          interrupted += 1;
        });
        await server.restart();
      }
    }
    expect(interrupted).toBeGreaterThan(10);
    // Whatever is left to do is done, and then there is nothing more.
    for (const device of [one, other, one, other]) await device.sync(dav());
    const last = await one.sync(dav());
    expect(last).toMatchObject({ uploaded: 0, fetched: 0, merged: 0, damaged: [] });
    const all = await one.everything();
    expect(all).toHaveLength(40);
    expect(await other.everything()).toEqual(all);
    expect(other.bytes()).toEqual(one.bytes());
    expect(all.flatMap((record) => record.notes.map(({ uid }) => uid)).sort()).toEqual([...notes].sort());
    const third = await Device.fresh();
    expect(await third.sync(dav())).toMatchObject({ fetched: 40, missing: 0, damaged: [] });
    expect(await third.everything()).toEqual(all);
  }, 300_000);
});
