/** The list of the library scrolled by a wheel, as far as it goes in some seconds: how long its frames are. */
import type { Chromium } from './browsers';
import { type Figure, percentile } from './figures';

const TURNS = 240;
/** Pixels of one turn of the wheel, and ms between two. */
const TURN = 400;
const PAUSE = 16;
/** A frame that is longer than this is seen as a hitch, in ms. */
const HITCH = 50;

/** As a text: what tsx makes of a function does not run in a page. */
const WATCH = `(() => {
  const watched = { frames: [], tasks: [], empty: 0, over: false };
  window.watched = watched;
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now) => {
    watched.frames.push(now - last);
    last = now;
    if (document.querySelector('.row.waiting')) watched.empty++;
    if (!watched.over) requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame); });
})()`;

interface Watched {
  frames: number[];
  tasks: number[];
  empty: number;
}

export async function measureScrolling(browser: Chromium): Promise<Figure[]> {
  await browser.open('library.html');
  const page = browser.shown;
  await page.locator('ol.list a.row').first().waitFor();
  await page.waitForTimeout(1500);
  const box = await page.locator('.list-scroll').boundingBox();
  if (!box) throw new Error('the list is not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(WATCH);
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(PAUSE);
  }
  const { frames, tasks, empty } = (await page.evaluate('watched.over = true, window.watched')) as Watched;
  const passed = await page.evaluate("document.querySelector('.list-scroll').scrollTop");
  await browser.open('options.html');
  const hitches = frames.filter((ms) => ms > HITCH).length;
  return [
    {
      what: `scrolling ${Math.round(Number(passed) / 1000)},000 px by wheel, ${frames.length} frames: over ${HITCH} ms`,
      value: `${hitches} frames, ${tasks.length} tasks`,
      goal: '0 frames',
      isMet: hitches === 0,
    },
    {
      what: '  frame median / p95 / longest; with a row not there yet',
      value: `${percentile(frames, 0.5).toFixed(0)} / ${percentile(frames, 0.95).toFixed(0)} / ${Math.max(...frames).toFixed(0)} ms; ${empty}`,
      goal: '',
      isMet: null,
    },
  ];
}
