/** Which saved article, if any, is the one on a page. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { SavedUnder, StandingRequest } from '../record';
import { findReprint } from '../versions/reprints';
import { normalised, resemblance } from '../versions/same-text';
import { addressOf, canonicalOf, ownerOf, siteOf } from './address';
import { isStub } from './stub';

/** An article as it stands on a page, with the hash of its text. */
export interface Sighting extends StandingRequest {
  /** `sha256(normalised(text))`. */
  textHash: string;
}

/** An article of the library with the facts of its newest version. */
export interface Known {
  id: number;
  version: number;
  savedAt: string;
  url: string;
  /** As extracted. */
  title: string;
  textHash: string;
  deletedAt: string | null;
}

interface Candidate extends Known {
  address: string;
  canonical: string;
  story: number;
}

/** Shorter texts (图片新闻 with a line of text) are too alike for their hash alone to tell who is who. */
const TELLING_LENGTH = 40;
/** From here on two texts under one address are the same report, corrected: see `resemblance`. */
const SAME_REPORT = 0.5;

/**
 * The article that a sighting is a sighting of, the bin included.
 * The address decides, but not alone: one page may hold several stories (seed 004), a page may show another story tomorrow
 * (the front page of a digital newspaper), a canonical address may be the first part's or the home page's. The same text at
 * another address is another article, a reprint of this one; only on the same site, under the same headline, is it the same
 * page again: `m.example.cn` and `www.example.cn`, or two sections that list it.
 */
export function findKnown(db: Database, sighting: Sighting): Known | null {
  const candidates = candidatesFor(db, sighting);
  const there = candidates.filter((known) => shareAnAddress(known, addressesOf(sighting)));
  return (
    there.find((known) => hasSameText(known, sighting)) ??
    sameStory(db, there, sighting) ??
    candidates.find((known) => !hasChanged(known, sighting)) ??
    null
  );
}

/**
 * An article of the library outside the bin with the very same text wherever it was, or with nearly the same on another site:
 * a reprint, or the original of one.
 */
export function findSameText(db: Database, sighting: Sighting): Known | null {
  if (!isTelling(sighting)) return null;
  const [same] = select(db, 'a.text_hash = ? AND +deleted_at IS NULL ORDER BY a.id LIMIT 1', [sighting.textHash]);
  if (same) return same;
  const reprint = findReprint(db, sighting.text, siteOf(addressOf(sighting.url)));
  return reprint === null ? null : (select(db, 'a.id = ?', [reprint])[0] ?? null);
}

/** By the address alone, without the text: the article outside the bin that was saved under it last; null when there is none. */
export function savedUnder(db: Database, url: string): SavedUnder | null {
  const address = addressOf(url);
  const there = select(
    db,
    "(address = ?1 OR (canonical <> '' AND canonical = ?1)) AND +deleted_at IS NULL ORDER BY a.saved_at DESC, a.id DESC",
    [address],
  ).find((known) => shareAnAddress(known, [address]));
  return there ? { id: there.id, savedAt: there.savedAt } : null;
}

/** The text or the headline is another than that of the newest version. */
export function hasChanged(known: Known, sighting: Sighting): boolean {
  return known.textHash !== sighting.textHash || normalised(known.title) !== normalised(sighting.title ?? '');
}

/** Those under one of its addresses, and those with its text on its site. */
function candidatesFor(db: Database, sighting: Sighting): Candidate[] {
  const addresses = addressesOf(sighting);
  const list = JSON.stringify(addresses);
  const rows = select(
    db,
    `address IN (SELECT value FROM json_each(?)) OR (canonical <> '' AND canonical IN (SELECT value FROM json_each(?)))
     OR a.text_hash = ? ORDER BY deleted_at IS NOT NULL, a.id`,
    [list, list, sighting.textHash],
  );
  const site = siteOf(addressOf(sighting.url));
  return rows.filter((row) => shareAnAddress(row, addresses) || (isTelling(sighting) && siteOf(row.address) === site));
}

function addressesOf({ url, canonicalUrl }: Sighting): string[] {
  return ownAddresses(addressOf(url), canonicalOf(canonicalUrl));
}

/** A canonical address on a site of somebody else's is that of the original: what names it there is a reprint. */
function ownAddresses(address: string, canonical: string): string[] {
  return canonical !== '' && ownerOf(canonical) === ownerOf(address) ? [address, canonical] : [address];
}

function shareAnAddress(row: Candidate, addresses: readonly string[]): boolean {
  return ownAddresses(row.address, row.canonical).some((address) => addresses.includes(address));
}

function hasSameText(known: Known, sighting: Sighting): boolean {
  if (known.textHash !== sighting.textHash) return false;
  return isTelling(sighting) || normalised(known.title) === normalised(sighting.title ?? '');
}

function sameStory(db: Database, candidates: readonly Candidate[], sighting: Sighting): Candidate | undefined {
  const title = normalised(sighting.title ?? '');
  const isAtSameAddress = (known: Candidate) => known.address === addressOf(sighting.url);
  const resembles = (known: Candidate) => resemblance(textOf(db, known), sighting.text) >= SAME_REPORT;
  const hasSameTitle = (known: Candidate) => title !== '' && normalised(known.title) === title;
  const isAtSamePlace = (known: Candidate) => sighting.story.of === 1 || known.story === sighting.story.index;
  return (
    // The headline and the place it stands at are the same: the report was written anew.
    candidates.find((known) => isAtSameAddress(known) && hasSameTitle(known) && isAtSamePlace(known)) ??
    // The text was corrected, and perhaps the headline with it; or the same report under its canonical address.
    candidates.find((known) => hasSameTitle(known) && resembles(known)) ??
    candidates.find((known) => isAtSamePlace(known) && resembles(known)) ??
    // An address was kept and its text is here now, whatever headline the list gave it.
    candidates.find((known) => isAtSameAddress(known) && isStub(known))
  );
}

/** Anything of the library at the very address of a sighting, the bin included. */
export function findAtAddress(db: Database, { url }: Sighting): Known | null {
  return select(db, 'address = ? ORDER BY deleted_at IS NOT NULL, a.id LIMIT 1', [addressOf(url)])[0] ?? null;
}

function isTelling({ text }: Sighting): boolean {
  return text.length >= TELLING_LENGTH;
}

function textOf(db: Database, { id, version }: Known): string {
  const text = db.selectValue('SELECT text FROM versions WHERE article_id = ? AND version = ?', [id, version]);
  return String(text ?? '');
}

/** `+deleted_at` in a condition: no index of that column, which would be a look at every article there is. */
function select(db: Database, where: string, bind: (string | number)[]): Candidate[] {
  const sql = `
    SELECT a.id, a.version, a.saved_at savedAt, url, v.title, a.text_hash textHash, deleted_at deletedAt, address, canonical, story
    FROM articles a JOIN versions v ON v.article_id = a.id AND v.version = a.version WHERE ${where}`;
  return db.selectObjects(sql, bind) as unknown as Candidate[];
}
