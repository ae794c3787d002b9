import { afterEach, expect, it, vi } from 'vitest';
import { lowRoom, roomLeft } from './room';

afterEach(() => vi.unstubAllGlobals());

const MB = 2 ** 20;

function withEstimate(estimate: () => Promise<StorageEstimate>): void {
  vi.stubGlobal('navigator', { storage: { estimate } });
}

it('says how much room is left, and whether that is little', async () => {
  withEstimate(async () => ({ usage: 100 * MB, quota: 10_000 * MB }));
  expect([await roomLeft(), await lowRoom()]).toEqual([9900 * MB, null]);
  withEstimate(async () => ({ usage: 950 * MB, quota: 1000 * MB }));
  expect([await roomLeft(), await lowRoom()]).toEqual([50 * MB, 50 * MB]);
  withEstimate(async () => ({ usage: 1001 * MB, quota: 1000 * MB }));
  expect(await lowRoom()).toBe(0);
});

it('says nothing where the browser does not', async () => {
  withEstimate(async () => ({}));
  expect(await lowRoom()).toBeNull();
  withEstimate(() => Promise.reject(new TypeError('not here')));
  expect(await lowRoom()).toBeNull();
});
