/** The first library: articles, their versions, the originals, the index. */
import type { Database } from '@sqlite.org/sqlite-wasm';

export function migration1(db: Database): void {
  db.exec(SQL);
}

const SQL = `
-- What the list shows: one row an article, with the facts of its newest version.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given out twice
  url TEXT NOT NULL,
  canonical_url TEXT NOT NULL,          -- '' when the page names none
  address TEXT NOT NULL,                -- url as compared: see address.ts
  canonical TEXT NOT NULL,              -- canonical_url as compared, or ''
  story INTEGER NOT NULL,               -- position on its page, from 0
  stories INTEGER NOT NULL,
  version INTEGER NOT NULL,             -- the newest
  saved_at TEXT NOT NULL,               -- of the newest version; ISO 8601 in UTC
  published_at TEXT,
  title TEXT NOT NULL,
  site_name TEXT,
  source TEXT,
  authors TEXT NOT NULL,                -- JSON array of names
  section TEXT NOT NULL,                -- JSON array, outermost first
  script TEXT NOT NULL,
  length INTEGER NOT NULL,              -- characters of the text
  text_hash TEXT NOT NULL,              -- SHA-256 of the normalised text, lower-case hex
  deleted_at TEXT                       -- in the bin since
) STRICT;
CREATE INDEX articles_by_address ON articles(address);
CREATE INDEX articles_by_canonical ON articles(canonical) WHERE canonical <> '';
CREATE INDEX articles_by_text ON articles(text_hash);
CREATE INDEX articles_by_saving ON articles(deleted_at, saved_at);
CREATE INDEX articles_by_publication ON articles(deleted_at, published_at);

CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  version INTEGER NOT NULL,             -- 1 for the first
  saved_at TEXT NOT NULL,
  title TEXT NOT NULL,
  length INTEGER NOT NULL,
  text_hash TEXT NOT NULL,
  text TEXT NOT NULL,
  captions TEXT NOT NULL,               -- of its pictures, joined by line feeds
  fields TEXT NOT NULL,                 -- JSON: everything of Article but blocks, text, at and evidence
  document BLOB NOT NULL,               -- gzip of JSON: blocks, at, evidence, removed, repairs
  confidence REAL NOT NULL,
  charset TEXT NOT NULL,
  extractor TEXT NOT NULL,
  original_id INTEGER REFERENCES originals(id),
  UNIQUE (article_id, version)
) STRICT;
CREATE INDEX versions_by_original ON versions(original_id) WHERE original_id IS NOT NULL;

-- The page's HTML, once however many stories were saved from it.
CREATE TABLE originals (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,            -- SHA-256 of the HTML in UTF-8, lower-case hex
  html BLOB NOT NULL                    -- gzip
) STRICT;

-- rowid is the article's id; articles in the bin are not in it. See tokens.ts for what is indexed.
CREATE VIRTUAL TABLE search USING fts5(
  title, byline, text,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

-- Facts of the library itself: 'fold', the version of fold.ts that the index was made with.
CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
