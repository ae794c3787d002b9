/** Makes anew whatever follows from the rest: the indexes, what is derived, what refers to nothing. What was saved or written it never deletes. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { deleteUnused } from '../articles/delete';
import { derive } from '../articles/derive';
import { newUid } from '../articles/uid';
import { inTransaction } from '../engine/transaction';
import { forgetFacets } from '../search/facet-table';
import { FOLD_VERSION } from '../search/fold';
import { putBackIntoIndex } from '../search/search-index';
import type { RepairPart, RepairStep } from './step';

/** Articles of one step. */
const STEP = 100;

/** One step of a repair; the same again does no harm. @param after 0 to begin, then `next` of the step before. */
export function repairStep(db: Database, part: RepairPart, after: number): RepairStep {
  switch (part) {
    case 'references':
      repairReferences(db);
      return { next: null, done: 1, of: 1 };
    case 'file':
      db.exec('REINDEX');
      return { next: null, done: 1, of: 1 };
    case 'derived':
      forgetFacets(db);
      return eachArticle(db, after, (id) => derive(db, id));
    case 'index':
      if (after === 0) emptyIndex(db);
      return finished(
        eachArticle(db, after, (id) => putBackIntoIndex(db, [id])),
        () => endIndex(db),
      );
  }
}

function repairReferences(db: Database): void {
  inTransaction(db, () => {
    bringBackArticles(db);
    db.exec(`
      UPDATE versions SET original_id = NULL WHERE original_id NOT IN (SELECT id FROM originals);
      DELETE FROM version_pictures WHERE picture_id NOT IN (SELECT id FROM pictures)
        OR version_id NOT IN (SELECT id FROM versions);
      DELETE FROM proposals WHERE version_id NOT IN (SELECT id FROM versions);
      DELETE FROM taggings WHERE tag_id NOT IN (SELECT id FROM tags);
      UPDATE articles SET version = newest FROM (SELECT article_id, max(version) newest FROM versions GROUP BY article_id) known
        WHERE article_id = articles.id AND articles.version <> newest;`);
    for (const table of ['taggings', 'proposals', 'facets', 'bands']) {
      db.exec(`DELETE FROM ${table} WHERE article_id NOT IN (SELECT id FROM articles)`);
    }
    deleteUnused(db);
  });
}

/** Versions whose article is gone get one again: without its address, but with all that the reader wrote into it. */
function bringBackArticles(db: Database): void {
  const lost = db.selectValues(
    'SELECT DISTINCT article_id FROM versions WHERE article_id NOT IN (SELECT id FROM articles)',
  );
  for (const id of lost.map(Number)) {
    db.exec({
      sql: `INSERT INTO articles (id, uid, url, canonical_url, address, canonical, story, stories, version, saved_at, title, authors,
            section, script, length, text_hash) VALUES (?, ?, '', '', '', '', 0, 1, 1, '', '', '', '', '', 0, '')`,
      bind: [id, newUid()],
    });
  }
}

/** The library forgets that it has an index, and makes one when it is opened, should nobody get to the end of this. */
function emptyIndex(db: Database): void {
  inTransaction(db, () => {
    db.exec(`
      INSERT INTO search(search) VALUES ('delete-all');
      INSERT INTO heads(heads) VALUES ('delete-all');
      DELETE FROM properties WHERE name = 'fold';`);
  });
}

function endIndex(db: Database): void {
  db.exec({ sql: "INSERT OR REPLACE INTO properties VALUES ('fold', ?)", bind: [String(FOLD_VERSION)] });
}

function eachArticle(db: Database, after: number, repair: (id: number) => void): RepairStep {
  const ids = db.selectValues('SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?', [after, STEP]).map(Number);
  inTransaction(db, () => ids.forEach(repair));
  const last = ids.at(-1) ?? after;
  const left = Number(db.selectValue('SELECT count(*) FROM articles WHERE id > ?', [last]));
  const of = Number(db.selectValue('SELECT count(*) FROM articles'));
  return { next: left > 0 ? last : null, done: of - left, of };
}

function finished(step: RepairStep, end: () => void): RepairStep {
  if (step.next === null) end();
  return step;
}
