/** One version of an article as it is stored: what is computed before the transaction, and the row that it writes. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../../extract/article';
import { gunzip, gzip } from '../engine/compress';
import type { SaveRequest, VersionOrigin } from '../record';
import { normalised, sha256 } from '../versions/same-text';

/** What is compressed in `versions.document`. */
export type StoredDocument = Pick<Article, 'blocks' | 'at' | 'evidence'> & Pick<SaveRequest, 'removed' | 'repairs'>;
/** What is plain JSON in `versions.fields`. */
export type StoredFields = Omit<Article, 'blocks' | 'at' | 'evidence' | 'text'>;

/** What an extraction made of a page: all that a version holds beside its circumstances. */
export type Extracted = Pick<SaveRequest, 'article' | 'removed' | 'repairs' | 'confidence' | 'extractor'>;

export interface PreparedVersion {
  title: string;
  text: string;
  textHash: string;
  captions: string;
  fields: StoredFields;
  document: Uint8Array;
  /** Addresses of its picture blocks, in order. */
  pictures: string[];
  confidence: number;
  extractor: string;
}

/** The circumstances of a version. */
export interface VersionPlace {
  articleId: number;
  version: number;
  savedAt: string;
  capturedAt: string;
  origin: VersionOrigin;
  charset: string;
  originalId: number | null;
}

export async function prepareVersion(extracted: Extracted): Promise<PreparedVersion> {
  const { article, removed, repairs, confidence, extractor } = extracted;
  const { blocks, at, evidence, text } = article;
  const document: StoredDocument = { blocks, at, evidence, removed, repairs };
  return {
    title: article.title ?? '',
    text,
    textHash: await sha256(normalised(text)),
    captions: blocks.flatMap((block) => (block.type === 'caption' ? [block.text] : [])).join('\n'),
    fields: fieldsIn(article),
    document: await gzip(JSON.stringify(document)),
    pictures: blocks.flatMap((block) => (block.picture ? [block.picture.src] : [])),
    confidence,
    extractor,
  };
}

/** An article's fields, without what is stored apart from them. */
export function fieldsIn({ blocks: _, at: _at, evidence: _evidence, text: _text, ...fields }: Article): StoredFields {
  return fields;
}

/** Called inside the transaction that makes it the article's newest version, or puts it among the older ones. @returns its id. */
export function insertVersion(db: Database, place: VersionPlace, prepared: PreparedVersion): number {
  db.exec({
    sql: `INSERT INTO versions (article_id, version, saved_at, captured_at, origin, title, length, text_hash, text, captions,
          fields, document, pictures, confidence, charset, extractor, original_id)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bind: [
      place.articleId,
      place.version,
      place.savedAt,
      place.capturedAt,
      place.origin,
      prepared.title,
      [...prepared.text].length,
      prepared.textHash,
      prepared.text,
      prepared.captions,
      JSON.stringify(prepared.fields),
      prepared.document,
      prepared.pictures.length,
      prepared.confidence,
      place.charset,
      prepared.extractor,
      place.originalId,
    ],
  });
  return Number(db.selectValue('SELECT last_insert_rowid()'));
}

/** Id of a version, of the newest unless one is named; null when there is none. */
export function versionId(db: Database, articleId: number, version?: number): number | null {
  const id = db.selectValue(
    'SELECT id FROM versions WHERE article_id = ? AND (? IS NULL OR version = ?) ORDER BY version DESC LIMIT 1',
    [articleId, version ?? null, version ?? null],
  );
  return id === undefined ? null : Number(id);
}

export async function readDocument(document: unknown): Promise<StoredDocument> {
  return JSON.parse(await gunzip(document as Uint8Array)) as StoredDocument;
}
