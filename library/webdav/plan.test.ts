import { describe, expect, it } from 'vitest';
import { decide, type Known, type Sides } from './plan';

const local = (revision: number) => ({ id: 1, revision });
const known = (revision: number, etag: string | null = 'e1'): Known => ({ revision, etag });
const sides = (given: Partial<Sides>): Sides => ({
  local: null,
  remote: null,
  known: null,
  tombstone: false,
  ...given,
});

describe('what is done with an article', () => {
  it.each([
    ['new here', { local: local(5) }, 'upload'],
    ['new there', { remote: 'e1' }, 'fetch'],
    ['on both sides, never seen together', { local: local(5), remote: 'e1' }, 'merge'],
    ['unchanged', { local: local(5), remote: 'e1', known: known(5) }, 'nothing'],
    ['changed here', { local: local(6), remote: 'e1', known: known(5) }, 'upload'],
    ['changed there', { local: local(5), remote: 'e2', known: known(5) }, 'follow'],
    ['changed on both sides', { local: local(6), remote: 'e2', known: known(5) }, 'merge'],
    ['deleted for good here', { remote: 'e1', known: known(5) }, 'bury'],
    ['deleted for good here, changed there', { remote: 'e2', known: known(5) }, 'fetch'],
    ['deleted for good there', { local: local(5), known: known(5), tombstone: true }, 'bin'],
    ['deleted for good there, changed here', { local: local(6), known: known(5), tombstone: true }, 'upload'],
    ['deleted there before, in the bin here', { local: local(7), known: known(7, null), tombstone: true }, 'nothing'],
    [
      'deleted there before, taken out of the bin',
      { local: local(8), known: known(7, null), tombstone: true },
      'upload',
    ],
    ['its file is gone without a word', { local: local(5), known: known(5) }, 'upload'],
    ['lives here under another uid', { remote: 'e1', known: { ...known(0), as: 'b' } }, 'nothing'],
    ['lives here under another uid, changed there', { remote: 'e2', known: { ...known(0), as: 'b' } }, 'fetch'],
    ['gone on both sides', { known: known(5) }, 'nothing'],
  ] satisfies [string, Partial<Sides>, string][])('%s', (_, given, deed) => {
    expect(decide(sides(given))).toBe(deed);
  });
});
