/**
 * What a reader does with an article (read, starred, archived, tags, notes, highlights, fields corrected by hand), its pictures,
 * what filters and reprints are found by, and a number that tells a backup what has changed.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { gunzipSync, strFromU8 } from 'fflate';

export function migration2(db: Database): void {
  db.exec(SQL);
  countPictures(db);
}

function countPictures(db: Database): void {
  for (const id of db.selectValues('SELECT id FROM versions').map(Number)) {
    const document = db.selectValue('SELECT document FROM versions WHERE id = ?', [id]) as Uint8Array;
    const { blocks } = JSON.parse(strFromU8(gunzipSync(document))) as { blocks: { picture?: unknown }[] };
    const pictures = blocks.filter((block) => block.picture).length;
    db.exec({ sql: 'UPDATE versions SET pictures = ? WHERE id = ?', bind: [pictures, id] });
  }
}

const SQL = `
-- Facts of the article --------------------------------------------------------------------------------------------------------

ALTER TABLE articles ADD COLUMN uid TEXT NOT NULL DEFAULT ''; -- the same in every copy of the library: 32 hex digits
UPDATE articles SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX articles_by_uid ON articles(uid);

ALTER TABLE articles ADD COLUMN read_at TEXT;     -- ISO 8601 in UTC: since when it is read, starred, archived
ALTER TABLE articles ADD COLUMN starred_at TEXT;
ALTER TABLE articles ADD COLUMN archived_at TEXT;
ALTER TABLE articles ADD COLUMN revision INTEGER NOT NULL DEFAULT 0; -- see "Changes" below

-- Derived from the rest, and made anew when a build derives them otherwise: see derive.ts.
ALTER TABLE articles ADD COLUMN site TEXT NOT NULL DEFAULT '';       -- example.cn
ALTER TABLE articles ADD COLUMN edition TEXT;                        -- JSON
ALTER TABLE articles ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0; -- picture blocks of the newest version
ALTER TABLE articles ADD COLUMN simhash_high INTEGER;                -- upper half of 64 bits; NULL for a short text
ALTER TABLE articles ADD COLUMN simhash_low INTEGER;

-- The list in either order, with what it is filtered by most.
DROP INDEX articles_by_saving;
DROP INDEX articles_by_publication;
CREATE INDEX articles_by_saving ON articles(deleted_at, saved_at, archived_at, read_at, starred_at);
CREATE INDEX articles_by_publication ON articles(deleted_at, published_at, saved_at, archived_at, read_at, starred_at);

-- What the list is filtered by: site, source, author, section, paper, page. Derived too.
CREATE TABLE facets (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (kind, value, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX facets_by_article ON facets(article_id);

-- Each fingerprint's bands of eight bits, see simhash.ts. Derived too.
CREATE TABLE bands (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bands_by_article ON bands(article_id);

-- Versions --------------------------------------------------------------------------------------------------------------------

ALTER TABLE versions ADD COLUMN origin TEXT NOT NULL DEFAULT 'page';   -- 'page', or 'extracted-again' from the original
ALTER TABLE versions ADD COLUMN captured_at TEXT NOT NULL DEFAULT '';  -- when its page was seen; ISO 8601 in UTC
ALTER TABLE versions ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0;   -- how many picture blocks it has
UPDATE versions SET captured_at = saved_at;

-- What a newer build makes of an original, until the reader takes it or leaves it. Columns as in versions.
CREATE TABLE proposals (
  article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
  version_id INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE, -- the one it would follow
  proposed_at TEXT NOT NULL,
  title TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  text TEXT NOT NULL,
  captions TEXT NOT NULL,
  fields TEXT NOT NULL,
  document BLOB NOT NULL,
  pictures INTEGER NOT NULL,
  confidence REAL NOT NULL,
  extractor TEXT NOT NULL
) STRICT;
CREATE INDEX proposals_by_version ON proposals(version_id);

-- Fields that the reader corrected: the last row of a field holds. The extracted value stays in versions.fields.
CREATE TABLE edits (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  field TEXT NOT NULL,                  -- a name in versions.fields
  value TEXT,                           -- JSON; NULL: as extracted again
  edited_at TEXT NOT NULL,
  UNIQUE (article_id, field, edited_at)
) STRICT;

CREATE TABLE pictures (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,            -- SHA-256 of the bytes, lower-case hex
  mime TEXT NOT NULL,
  width INTEGER NOT NULL,               -- 0 where it is not known
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE version_pictures (
  version_id INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,            -- among the picture blocks of the version, from 0
  src TEXT NOT NULL,                    -- the address it came from
  picture_id INTEGER NOT NULL REFERENCES pictures(id),
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_pictures_by_picture ON version_pictures(picture_id);

-- What the reader adds --------------------------------------------------------------------------------------------------------

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,             -- name as compared: see tags.ts
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE taggings (
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  tagged_at TEXT NOT NULL,
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX taggings_by_tag ON taggings(tag_id);

CREATE TABLE notes (
  uid TEXT PRIMARY KEY,                 -- given by whoever writes it, the same in every copy of the library
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_by_article ON notes(article_id);

-- Anchored to the original text of one version; the quote finds the place again in another: see anchor.ts.
CREATE TABLE highlights (
  uid TEXT PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  version_id INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
  start_block INTEGER NOT NULL,         -- index into Article.blocks
  start_offset INTEGER NOT NULL,        -- in UTF-16 units of the block's text
  end_block INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  before TEXT NOT NULL,                 -- some characters around it
  after TEXT NOT NULL,
  colour TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX highlights_by_article ON highlights(article_id);
CREATE INDEX highlights_by_version ON highlights(version_id);

CREATE TABLE saved_searches (
  uid TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,                  -- JSON: Query without offset and limit
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The index, with the reader's notes; it is filled when the library is opened.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5(
  title, byline, text, notes,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
DELETE FROM properties WHERE name = 'fold';

-- Changes ---------------------------------------------------------------------------------------------------------------------
-- Whatever a backup keeps of an article raises its revision to a number that no article has had.

CREATE TABLE revisions (last INTEGER NOT NULL) STRICT;
INSERT INTO revisions VALUES (0);
${[
  raise('articles', 'INSERT', 'id = new.id'),
  raise('articles', 'UPDATE OF url, story, version, read_at, starred_at, archived_at, deleted_at', 'id = new.id'),
  ...['versions', 'edits', 'notes', 'highlights', 'taggings'].flatMap((table) => [
    raise(table, 'INSERT', 'id = new.article_id'),
    raise(table, 'UPDATE', 'id = new.article_id'),
    raise(table, 'DELETE', 'id = old.article_id'),
  ]),
  raise('tags', 'UPDATE OF name', 'id IN (SELECT article_id FROM taggings WHERE tag_id = new.id)'),
  raise('version_pictures', 'INSERT', 'id = (SELECT article_id FROM versions WHERE id = new.version_id)'),
].join('')}
`;

/** A trigger that raises the revision of the articles that a change of a table concerns. */
function raise(table: string, change: string, which: string): string {
  return `
CREATE TRIGGER ${table}_after_${change.split(' ', 1)[0]?.toLowerCase()} AFTER ${change} ON ${table} BEGIN
  UPDATE revisions SET last = last + 1;
  UPDATE articles SET revision = (SELECT last FROM revisions) WHERE ${which};
END;`;
}
