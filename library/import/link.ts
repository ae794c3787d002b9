/** An address that somebody kept elsewhere. */
export interface Link {
  /** http or https. */
  url: string;
  /** '' where the list gives none. */
  title: string;
  /** When it was kept there, ISO 8601 in UTC; null where the list does not say. */
  addedAt: string | null;
  tags: string[];
  archived: boolean;
  starred: boolean;
}

/** Null where it is no address of a web page. */
export function linkOf(url: string, facts: Partial<Omit<Link, 'url'>> = {}): Link | null {
  const address = url.trim();
  if (!/^https?:\/\/[^\s/]+/i.test(address) || !URL.canParse(address)) return null;
  const tags = [...new Set((facts.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  const title = (facts.title ?? '').replace(/\s+/g, ' ').trim();
  // Pocket gives the address as the title of what it could not read.
  const isAddress = title === address;
  return {
    url: address,
    addedAt: null,
    archived: false,
    starred: false,
    ...facts,
    title: isAddress ? '' : title,
    tags,
  };
}

/** `1386090180` (seconds), `2022-12-09 16:23:17+00:00`; null for anything else. */
export function momentOf(written: string | undefined | null): string | null {
  const text = (written ?? '').trim();
  if (text === '') return null;
  const number = /^\d{9,16}$/.test(text) ? Number(text) : null;
  const time = number === null ? Date.parse(text.replace(/^(\d{4}-\d\d-\d\d) /, '$1T')) : inMilliseconds(number);
  // A day in the year 50000 is somebody's mistake.
  return Number.isFinite(time) && Math.abs(time) < 4e12 ? new Date(time).toISOString() : null;
}

/** Firefox writes microseconds, some milliseconds, others seconds. A number tells by its size: none of them means the year 5000. */
function inMilliseconds(number: number): number {
  if (number > 1e14) return number / 1000;
  return number > 1e11 ? number : number * 1000;
}
