import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive } from '../../export/archive';
import { readZip, readZipEntry, ZipDamaged } from './zip-reader';

const NOW = '2026-03-01T00:00:00Z';

function zipOf(files: Record<string, string>, how?: 'stored'): Blob {
  const zip = archive(NOW);
  const parts = Object.entries(files).flatMap(([path, content]) => zip.add(path, content, how));
  return new Blob([...parts, ...zip.close()]);
}

async function filesOf(zip: Blob): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readZip(zip)) {
    files[entry.path] = new TextDecoder().decode(await readZipEntry(zip, entry));
  }
  return files;
}

describe('a zip archive', () => {
  it('gives back the files that were put into it', async () => {
    const content = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z文/]{1,9}$/), content),
        fc.boolean(),
        async (files, packed) => {
          expect(await filesOf(zipOf(files, packed ? undefined : 'stored'))).toEqual({ ...files });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('may hold more files than 16 bits can count', async () => {
    const zip = archive(NOW);
    const parts = [];
    for (let number = 0; number < 66_000; number++) parts.push(...zip.add(`${number}`, '', 'stored'));
    const file = new Blob([...parts, ...zip.close()]);
    const entries = await readZip(file);
    expect(entries.length).toBe(66_000);
    expect(entries.at(-1)?.path).toBe('65999');
  });

  it('may have a comment at its end', async () => {
    const file = new Blob([zipOf({ a: '甲' }), new Uint8Array(500)]);
    expect(await filesOf(file)).toEqual({ a: '甲' });
  });
});

describe('a damaged archive', () => {
  const whole = zipOf({ '甲.txt': '红桥区旧楼区'.repeat(20), '乙.txt': '乙' });

  it('is never read as something else', async () => {
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const truth = await filesOf(whole);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const files = await filesOf(new Blob([changed])).catch((error: unknown) => error);
      if (files instanceof Error) expect(files).toBeInstanceOf(ZipDamaged);
      // Names and times have no checksum; what stands in the files has.
      else expect(Object.values(truth), `byte ${at}`).toEqual(expect.arrayContaining(Object.values(files as object)));
    }
  });

  it('is refused when it is cut short, or is none', async () => {
    for (let length = 0; length < whole.size; length += 7) {
      await expect(readZip(whole.slice(0, length))).rejects.toBeInstanceOf(ZipDamaged);
    }
    await expect(readZip(new Blob(['清样'.repeat(100)]))).rejects.toBeInstanceOf(ZipDamaged);
  });

  it('does not fill the memory', async () => {
    const [entry] = await readZip(whole);
    if (!entry) throw new Error('no entry');
    await expect(readZipEntry(whole, { ...entry, size: 2 ** 40 })).rejects.toThrow(/too large/);
  });
});
