import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive } from './archive';

const NOW = '2026-11-22T01:02:03Z';
const joined = (chunks: Uint8Array[]) => new Uint8Array(Buffer.concat(chunks));

it('is read back as it was written', () => {
  const zip = archive(NOW);
  const long = '清样'.repeat(10_000);
  const chunks = [
    ...zip.add('文/甲.md', long),
    ...zip.add('文/乙.bin', strToU8(long), 'stored'),
    ...zip.add('空', ''),
    ...zip.close(),
  ];
  const read = unzipSync(joined(chunks));
  expect(Object.keys(read)).toEqual(['文/甲.md', '文/乙.bin', '空']);
  expect(strFromU8(read['文/甲.md'] ?? new Uint8Array())).toBe(long);
  expect(strFromU8(read['文/乙.bin'] ?? new Uint8Array())).toBe(long);
  expect(read.空).toHaveLength(0);
  // the packed one is packed
  expect(chunks[1]?.length).toBeLessThan(1000);
});

it('is an archive even with nothing in it', () => {
  expect(unzipSync(joined(archive(NOW).close()))).toEqual({});
});

it('holds more files than the numbers of the first zips count to', () => {
  const zip = archive(NOW);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < 65_600; at++) chunks.push(...zip.add(`${at}`, `${at}`, 'stored'));
  chunks.push(...zip.close());
  const names: string[] = [];
  unzipSync(joined(chunks), { filter: ({ name }) => names.push(name) < 0 });
  expect(names).toHaveLength(65_600);
  expect(names.at(-1)).toBe('65599');
});

const python = spawnSync('python3', ['--version']).status === 0;

it.skipIf(!python)('stands the test of another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const zip = archive(NOW);
    const file = join(folder, '1.zip');
    writeFileSync(file, joined([...zip.add('文/甲.md', '清样'.repeat(99)), ...zip.add('a', 'b'), ...zip.close()]));
    const script = `
import sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
assert zip.testzip() is None
print(*[(i.filename, i.date_time, oct(i.external_attr >> 16), zip.read(i).decode()[:2]) for i in zip.infolist()])`;
    const { stdout, stderr } = spawnSync('python3', ['-c', script, file], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(
      "('文/甲.md', (2026, 11, 22, 1, 2, 2), '0o100644', '清样') ('a', (2026, 11, 22, 1, 2, 2), '0o100644', 'b')",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
