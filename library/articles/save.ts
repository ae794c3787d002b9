/** Saving an article: everything slow is prepared first, then one short transaction puts it on disk. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { gzip } from '../engine/compress';
import { inTransaction } from '../engine/transaction';
import { wellFormedIn } from '../engine/well-formed-texts';
import { keepPictures } from '../pictures/pictures';
import type { SaveRequest, SaveResult, Standing, StandingRequest } from '../record';
import { normalised, sha256 } from '../versions/same-text';
import { addressColumns } from './address';
import { refresh } from './derive';
import { findAtAddress, findKnown, findSameText, hasChanged, type Known, type Sighting } from './identity';
import { type Original, storeOriginal } from './originals';
import { isStub } from './stub';
import { newUid } from './uid';
import { insertVersion, type PreparedVersion, prepareVersion } from './version';

interface Prepared {
  request: SaveRequest;
  sighting: Sighting;
  version: PreparedVersion;
  original: Original | null;
}

/**
 * Resolves when the article is on disk. The same request again changes nothing and gives the same answer: whoever asks may have
 * lost the first one.
 */
export async function save(db: Database, asked: SaveRequest): Promise<SaveResult> {
  const prepared = await prepare(wellFormedIn(asked));
  return inTransaction(db, () => store(db, prepared));
}

export async function standing(db: Database, asked: StandingRequest): Promise<Standing> {
  const sighting = await sight(wellFormedIn(asked));
  const known = findKnown(db, sighting);
  if (known && known.deletedAt === null && !isStub(known)) {
    return { state: hasChanged(known, sighting) ? 'changed' : 'saved', ...factsOf(known) };
  }
  const twin = findSameText(db, sighting);
  if (twin) return { state: 'same-text', ...factsOf(twin) };
  return { state: 'not-saved', id: null, version: null, savedAt: null, url: null };
}

function factsOf({ id, version, savedAt, url }: Known): Omit<Standing, 'state'> {
  return { id, version, savedAt, url };
}

async function sight(request: StandingRequest): Promise<Sighting> {
  return { ...request, textHash: await sha256(normalised(request.text)) };
}

async function prepare(request: SaveRequest): Promise<Prepared> {
  const { url, canonicalUrl, story, article, html } = request;
  const version = await prepareVersion(request);
  const { title, text } = article;
  return {
    request,
    version,
    sighting: { url, canonicalUrl, story, title, text, textHash: version.textHash },
    original: html === '' ? null : { hash: await sha256(html), html: await gzip(html) },
  };
}

function store(db: Database, prepared: Prepared): SaveResult {
  // An address without a text says nothing new of what is there.
  const there = isStub(prepared.sighting) ? findAtAddress(db, prepared.sighting) : null;
  if (there) return { id: there.id, outcome: 'already', version: there.version, savedAt: there.savedAt };
  const known = findKnown(db, prepared.sighting);
  if (!known) return storeVersion(db, prepared, insertArticle(db, prepared), 1);
  const earlier = findEarlierAnswer(db, known, prepared);
  if (earlier) return earlier;
  if (isStub(known)) {
    db.exec({ sql: 'DELETE FROM versions WHERE article_id = ?', bind: [known.id] });
    updateArticle(db, prepared, { ...known, version: 0 });
    return storeVersion(db, prepared, known.id, 1);
  }
  if (hasChanged(known, prepared.sighting)) {
    updateArticle(db, prepared, known);
    return storeVersion(db, prepared, known.id, known.version + 1);
  }
  if (known.deletedAt !== null) return takeOutOfBin(db, known);
  return { id: known.id, outcome: 'already', version: known.version, savedAt: known.savedAt };
}

/** The version that this very request stored when it was asked before, its answer lost on the way. */
function findEarlierAnswer(db: Database, { id }: Known, { request, sighting }: Prepared): SaveResult | null {
  const version = db.selectValue(
    'SELECT version FROM versions WHERE article_id = ? AND saved_at = ? AND text_hash = ?',
    [id, request.savedAt, sighting.textHash],
  );
  if (version === undefined) return null;
  return { id, outcome: version === 1 ? 'saved' : 'new-version', version: Number(version), savedAt: request.savedAt };
}

function insertArticle(db: Database, { request }: Prepared): number {
  db.exec({
    sql: `INSERT INTO articles (uid, url, canonical_url, address, canonical, story, stories, version, saved_at, title, authors,
          section, script, length, text_hash) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, '', '', '', '', 0, '')`,
    bind: [newUid(), ...addressColumns(request), request.savedAt],
  });
  return Number(db.selectValue('SELECT last_insert_rowid()'));
}

function updateArticle(db: Database, { request }: Prepared, { id, version }: Known): void {
  db.exec({
    sql: `UPDATE articles SET url = ?, canonical_url = ?, address = ?, canonical = ?, story = ?, stories = ?, version = ?,
          saved_at = ?, deleted_at = NULL WHERE id = ?`,
    bind: [...addressColumns(request), version + 1, request.savedAt, id],
  });
}

function storeVersion(db: Database, prepared: Prepared, id: number, version: number): SaveResult {
  const { savedAt, charset } = prepared.request;
  const originalId = prepared.original && storeOriginal(db, prepared.original);
  const place = { articleId: id, version, savedAt, capturedAt: savedAt, origin: 'page', charset, originalId } as const;
  keepPictures(db, insertVersion(db, place, prepared.version), prepared.version.pictures);
  refresh(db, id);
  return { id, outcome: version === 1 ? 'saved' : 'new-version', version, savedAt };
}

/** Saved again after it was thrown away: to the reader it is saved now, though nothing new is stored. */
function takeOutOfBin(db: Database, { id, version, savedAt }: Known): SaveResult {
  db.exec({ sql: 'UPDATE articles SET deleted_at = NULL WHERE id = ?', bind: [id] });
  return { id, outcome: 'saved', version, savedAt };
}
