/** Fetches one picture over the network, with the Referer that its server wants to see. */
import { browser } from 'wxt/browser';
import { type FetchedPicture, LARGEST_PICTURE } from './keep-pictures';

/** In ms. */
const PATIENCE = 20_000;

/**
 * `fetch` itself sends no Referer of another site: the header is written by a rule for this one address while it is asked for.
 * Firefox does not let that permission be asked for, and has it from the start.
 */
const REFERER_RULES = import.meta.env.FIREFOX ? [] : (['declarativeNetRequestWithHostAccess'] as const);

/** Asks the reader for sites, and for what a Referer needs. Call it from a click, before anything is waited for. */
export function askForPictures(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...sites], permissions: [...REFERER_RULES] }).catch(() => false);
}

/** @param referer Null for none. */
export async function fetchPicture(
  src: string,
  referer: string | null,
  signal: AbortSignal | undefined,
): Promise<FetchedPicture> {
  if (referer === null) return request(src, signal);
  // Without the permission there is no way to send one.
  if (!browser.declarativeNetRequest) return { failure: 'refused' };
  const id = 1 + Math.floor(Math.random() * 2 ** 30);
  await browser.declarativeNetRequest.updateSessionRules({ addRules: [ruleFor(id, src, referer)] });
  try {
    return await request(src, signal);
  } finally {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
  }
}

type Rule = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0]['addRules'] extends
  | (infer One)[]
  | undefined
  ? One
  : never;

function ruleFor(id: number, src: string, referer: string): Rule {
  return {
    id,
    action: { type: 'modifyHeaders', requestHeaders: [{ header: 'referer', operation: 'set', value: referer }] },
    condition: {
      urlFilter: `|${new URL(src).href}|`,
      initiatorDomains: [new URL(browser.runtime.getURL('/' as '/popup.html')).hostname],
      resourceTypes: ['xmlhttprequest'],
    },
  } as Rule;
}

async function request(src: string, signal: AbortSignal | undefined): Promise<FetchedPicture> {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(src, {
      // No cookies: a picture is fetched as by a stranger. No cache: it may hold what an earlier Referer was given.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    if (response.status === 404 || response.status === 410) return { failure: 'gone' };
    if (response.status >= 500) return { failure: 'unreachable' };
    if (!response.ok) return { failure: 'refused' };
    return await bytesOf(response);
  } catch {
    return { failure: 'unreachable' };
  }
}

/** Reads no further than a picture may be long. */
async function bytesOf(response: Response): Promise<FetchedPicture> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.length;
    if (size > LARGEST_PICTURE) {
      await reader?.cancel();
      return { failure: 'too-large' };
    }
    parts.push(value);
  }
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}
