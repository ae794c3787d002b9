/** Saving an article: everything slow is prepared first, then one short transaction puts it on disk. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../extract/article';
import { addressOf, canonicalOf } from './address';
import { gzip } from './compress';
import { normalised, sha256 } from './fingerprint';
import { findKnown, findSameText, hasChanged, type Known, type Sighting } from './identity';
import type { SaveRequest, SaveResult, Standing, StandingRequest } from './record';
import { putBackIntoIndex, putIntoIndex, searchable } from './search-index';
import { inTransaction } from './transaction';
import { wellFormed } from './well-formed';

/** What is compressed in `versions.document`. */
export type StoredDocument = Pick<Article, 'blocks' | 'at' | 'evidence'> & Pick<SaveRequest, 'removed' | 'repairs'>;
/** What is plain JSON in `versions.fields`. */
export type StoredFields = Omit<Article, 'blocks' | 'at' | 'evidence' | 'text'>;

interface Prepared {
  request: SaveRequest;
  sighting: Sighting;
  document: Uint8Array;
  original: { hash: string; html: Uint8Array } | null;
}

/**
 * Resolves when the article is on disk. The same request again changes nothing and gives the same answer: whoever asks may have
 * lost the first one.
 */
export async function save(db: Database, asked: SaveRequest): Promise<SaveResult> {
  const prepared = await prepare(wellFormed(asked));
  return inTransaction(db, () => store(db, prepared));
}

export async function standing(db: Database, asked: StandingRequest): Promise<Standing> {
  const sighting = await sight(wellFormed(asked));
  const known = findKnown(db, sighting);
  if (known && known.deletedAt === null) {
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
  const { url, canonicalUrl, story, article, removed, repairs, html } = request;
  const { title, text, blocks, at, evidence } = article;
  const document: StoredDocument = { blocks, at, evidence, removed, repairs };
  return {
    request,
    sighting: await sight({ url, canonicalUrl, story, title, text }),
    document: await gzip(JSON.stringify(document)),
    original: html === '' ? null : { hash: await sha256(html), html: await gzip(html) },
  };
}

function store(db: Database, prepared: Prepared): SaveResult {
  const known = findKnown(db, prepared.sighting);
  if (!known) return storeVersion(db, prepared, insertArticle(db, prepared), 1);
  const earlier = findEarlierAnswer(db, known, prepared);
  if (earlier) return earlier;
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

function insertArticle(db: Database, { request, sighting }: Prepared): number {
  db.exec({
    sql: `INSERT INTO articles (url, canonical_url, address, canonical, story, stories, version, saved_at, published_at, title,
          site_name, source, authors, section, script, length, text_hash)
          VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bind: [...placeOf(request), request.savedAt, ...factColumns(request.article), sighting.textHash],
  });
  return Number(db.selectValue('SELECT last_insert_rowid()'));
}

function updateArticle(db: Database, { request, sighting }: Prepared, { id, version }: Known): void {
  db.exec({
    sql: `UPDATE articles SET url = ?, canonical_url = ?, address = ?, canonical = ?, story = ?, stories = ?, version = ?,
          saved_at = ?, published_at = ?, title = ?, site_name = ?, source = ?, authors = ?, section = ?, script = ?,
          length = ?, text_hash = ?, deleted_at = NULL WHERE id = ?`,
    bind: [...placeOf(request), version + 1, request.savedAt, ...factColumns(request.article), sighting.textHash, id],
  });
}

function placeOf({ url, canonicalUrl, story }: SaveRequest): (string | number)[] {
  return [url, canonicalUrl, addressOf(url), canonicalOf(canonicalUrl), story.index, story.of];
}

/** published_at … length, in the order of the table. */
function factColumns(article: Article): (string | number | null)[] {
  const { publishedAt, title, siteName, source, authors, section, script, text } = article;
  const names = JSON.stringify(authors.map((author) => author.name));
  return [publishedAt, title ?? '', siteName, source, names, JSON.stringify(section), script, [...text].length];
}

function storeVersion(db: Database, prepared: Prepared, id: number, version: number): SaveResult {
  const { request, sighting, document } = prepared;
  const { article, savedAt, confidence, charset, extractor } = request;
  const { blocks, at, evidence, text, ...fields } = article;
  const captions = blocks.flatMap((block) => (block.type === 'caption' ? [block.text] : [])).join('\n');
  db.exec({
    sql: `INSERT INTO versions (article_id, version, saved_at, title, length, text_hash, text, captions, fields, document,
          confidence, charset, extractor, original_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bind: [
      id,
      version,
      savedAt,
      article.title ?? '',
      [...text].length,
      sighting.textHash,
      text,
      captions,
      JSON.stringify(fields satisfies StoredFields),
      document,
      confidence,
      charset,
      extractor,
      storeOriginal(db, prepared.original),
    ],
  });
  putIntoIndex(db, id, searchable(fields, text, captions));
  return { id, outcome: version === 1 ? 'saved' : 'new-version', version, savedAt };
}

function storeOriginal(db: Database, original: Prepared['original']): number | null {
  if (!original) return null;
  const { hash, html } = original;
  db.exec({ sql: 'INSERT INTO originals (hash, html) VALUES (?, ?) ON CONFLICT DO NOTHING', bind: [hash, html] });
  return Number(db.selectValue('SELECT id FROM originals WHERE hash = ?', [hash]));
}

/** Saved again after it was thrown away: to the reader it is saved now, though nothing new is stored. */
function takeOutOfBin(db: Database, { id, version, savedAt }: Known): SaveResult {
  db.exec({ sql: 'UPDATE articles SET deleted_at = NULL WHERE id = ?', bind: [id] });
  putBackIntoIndex(db, [id]);
  return { id, outcome: 'saved', version, savedAt };
}
