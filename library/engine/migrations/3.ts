/** Headlines in an index of their own, what a sync knows of its server, and what has changed found by an index. */
import type { Database } from '@sqlite.org/sqlite-wasm';

export function migration3(db: Database): void {
  db.exec(SQL);
}

const SQL = `
-- Headlines and bylines once more: which of seventy thousand hits are in the headline is found without looking through all of them.
-- rowid is the article's id, as in search. It is filled when the library is opened.
CREATE VIRTUAL TABLE heads USING fts5(
  title, byline,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

CREATE INDEX articles_by_revision ON articles(revision);

-- What this library and the server had in common after the last sync; a library that is put aside takes it along.
CREATE TABLE synced_articles (
  uid TEXT PRIMARY KEY,                 -- as the server's file is named
  revision INTEGER NOT NULL,            -- of the library's article then: see webdav/plan.ts
  etag TEXT,                            -- of the server's file then; NULL: it had been deleted elsewhere
  lives_as TEXT                         -- the uid under which it lives here, where it is another
) STRICT, WITHOUT ROWID;

-- Originals and pictures that the server has.
CREATE TABLE synced_bytes (
  hash TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Those on the server that no article shows any more.
CREATE TABLE synced_orphans (
  hash TEXT PRIMARY KEY,
  since TEXT NOT NULL                   -- ISO 8601 in UTC
) STRICT, WITHOUT ROWID;
`;
