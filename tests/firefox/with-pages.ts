import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Site, serveTestPages } from '../e2e/pages';
import { ExtensionFirefox, until } from './extension-firefox';
import { ESCAPE } from './keys';

/** What `startFirefox` starts for a file of tests; there from its first test on. */
export let firefox: ExtensionFirefox;
export let site: Site;

/** Call it at the head of a file: one Firefox with the extension, and the test pages, for all of its tests. */
export function startFirefox(): void {
  beforeAll(async () => {
    mkdirSync('.e2e-results/shots', { recursive: true });
    site = await serveTestPages();
    firefox = await ExtensionFirefox.launch();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await shot(`failed-${task.name.slice(0, 40).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`);
    console.error(`The console of Firefox when “${task.name}” failed:\n${await firefox.complaints()}`);
  });
  afterAll(async () => {
    await firefox?.dispose();
    await site?.close();
  });
}

export const shot = (name: string) => firefox.screenshot(`.e2e-results/shots/firefox-${name}.png`);

/** Text of the first such element in the reader, '' where there is none. */
export const textOf = async (selector: string) =>
  (await firefox.inReader<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)) ?? '';

/** Whether the reader has such an element. */
export const has = (selector: string) =>
  firefox.inReader<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`);

export async function leaveReader(): Promise<void> {
  await firefox.pressKey(ESCAPE);
  await until('the page again', async () => (await firefox.frames()) === 0);
}
