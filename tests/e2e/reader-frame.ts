import { expect, type Frame, type Page } from '@playwright/test';

function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url() === 'about:srcdoc');
}

export function isReaderOpen(page: Page): boolean {
  return frameOf(page) !== undefined;
}

/** The document of the open reader: the one frame that the page's own scripts cannot find. */
export async function readerFrame(page: Page): Promise<Frame> {
  await expect.poll(() => frameOf(page) !== undefined, { message: 'the reader is open' }).toBe(true);
  const frame = frameOf(page);
  if (!frame) throw new Error('the reader closed again');
  await frame.locator('.reader').waitFor();
  return frame;
}

export async function expectNoReader(page: Page): Promise<void> {
  await expect.poll(() => frameOf(page) === undefined, { message: 'the reader is closed' }).toBe(true);
}
