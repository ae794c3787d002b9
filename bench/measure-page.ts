/** Runs extractors on one page in the browser and times them. */
import { timeReading } from './background-page';
import type { Extractor } from './extractors';
import type { PageTimes } from './timing';
import type { WokenWorker } from './woken-worker';
import { openWorld, type Tab, type World } from './world';

export interface Measured {
  times: PageTimes;
  /** What each extractor gave, by its name. */
  read: Record<string, unknown>;
}

/** Calls that are timed together: one alone may take less than the clock can tell. */
const CALLS = 3;
/**
 * Calls of each extractor before any is timed as warm: a browser compiles what is called often, and until it has, each call is
 * faster than the one before.
 */
const WARMING = 20;

/** Where what was taken is read: the background of the extension. */
export interface Apart {
  /** One that has read the pages before. */
  awake: World;
  /** The extension's own, which sleeps before each page. */
  woken: WokenWorker;
}

/**
 * Each extractor meets the page first in a process of its own, where none of it is compiled. Then, in one page, all are
 * called until they are warm, called `rounds` times in turn, and injected `rounds` times in turn, each time another one first.
 * So in each of the three ways all extractors are as warm or as cold as each other in the page. What reads apart has read other
 * pages before, as the extension's background has while it is awake; `start` is the first page with a background that has just
 * started: the extension's own, in a browser of its own.
 *
 * @param addressOf an address of the page that is a site of its own for each name
 */
export async function measurePage(
  tab: Tab,
  addressOf: (name: string) => string,
  id: string,
  extractors: readonly Extractor[],
  rounds: number,
  apart: Apart,
): Promise<Measured> {
  const times: PageTimes = { id, elements: 0, tools: {} };
  const read: Record<string, unknown> = {};
  for (const extractor of extractors) {
    const world = await openWorld(tab, addressOf(extractor.name));
    await world.provide(extractor);
    const inPage = await world.time(extractor.inject);
    const own = await readApart(world, extractor, 1, apart.awake);
    times.tools[extractor.name] = { start: inPage, first: inPage + own.ms, again: [], warm: [] };
    read[extractor.name] = await own.world.evaluate(extractor.read);
    if (extractor.apart) await timeStart(tab, addressOf(`${extractor.name}-start`), extractor, times, apart);
  }
  const world = await openWorld(tab, addressOf('all'));
  times.elements = Number(await world.evaluate("document.getElementsByTagName('*').length"));
  for (const extractor of extractors) {
    await world.provide(extractor);
    await world.time(extractor.inject);
  }
  const timeOnce = async (extractor: Extractor, way: 'call' | 'inject', runs: number) => {
    const inPage = await world.time(extractor[way], runs);
    return inPage + (await readApart(world, extractor, runs, apart.awake)).ms;
  };
  for (const extractor of extractors) await timeOnce(extractor, 'call', WARMING);
  for (const [way, expression] of [
    ['warm', 'call'],
    ['again', 'inject'],
  ] as const)
    for (let round = 0; round < rounds; round++)
      for (let turn = 0; turn < extractors.length; turn++) {
        const extractor = extractors[(round + turn) % extractors.length] as Extractor;
        times.tools[extractor.name]?.[way].push(await timeOnce(extractor, expression, CALLS));
      }
  return { times, read };
}

/** Reads apart what an extractor left in the page as `result`, where it does; the world that holds what came of it. */
async function readApart(
  world: World,
  { apart }: Extractor,
  runs: number,
  background: World,
): Promise<{ ms: number; world: World }> {
  if (!apart) return { ms: 0, world };
  return { ms: await timeReading(background, await world.evaluate('result'), runs), world: background };
}

async function timeStart(
  tab: Tab,
  address: string,
  extractor: Extractor,
  times: PageTimes,
  { woken }: Apart,
): Promise<void> {
  const world = await openWorld(tab, address);
  await world.provide(extractor);
  const inPage = await world.time(extractor.inject);
  const own = times.tools[extractor.name];
  if (own) own.start = inPage + (await woken.read(await world.evaluate('result')));
}
