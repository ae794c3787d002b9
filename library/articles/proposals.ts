/**
 * A better extraction of what is saved already: proposed from the original that the library keeps, shown as a diff, and stored as
 * a version only when the reader takes it.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article } from '../../extract/article';
import { inTransaction } from '../engine/transaction';
import { wellFormedIn } from '../engine/well-formed-texts';
import { keepPictures } from '../pictures/pictures';
import { diffArticles } from '../versions/diff';
import { refresh } from './derive';
import type { AcceptResult, Proposal, ProposalOutcome, ProposalRequest, ProposalRow } from './proposal';
import {
  insertVersion,
  type PreparedVersion,
  prepareVersion,
  readDocument,
  type StoredDocument,
  type StoredFields,
} from './version';

/** Keeps a proposal in place of an earlier one; `same` forgets that one too. */
export async function proposeVersion(db: Database, asked: ProposalRequest): Promise<ProposalOutcome> {
  const request = wellFormedIn(asked);
  const newest = newestOf(db, request.id);
  if (!newest || newest.version !== request.version) return 'impossible';
  const same = diffArticles((await contentOf(newest)).article, request.article).same;
  const prepared = same ? null : await prepareVersion(request);
  return inTransaction(db, () => {
    if (newestOf(db, request.id)?.id !== newest.id) return 'impossible';
    dismissVersions(db, [request.id]);
    if (!prepared) return 'same';
    insertProposal(db, request, newest.id, prepared);
    return 'proposed';
  });
}

/** Newest article first. */
export function listProposals(db: Database): ProposalRow[] {
  return db.selectObjects(`
    SELECT article_id id, articles.title, proposed_at proposedAt, confidence, extractor
    FROM proposals JOIN articles ON articles.id = article_id WHERE deleted_at IS NULL ORDER BY article_id DESC`) as unknown as ProposalRow[];
}

/** What a proposal would change; null when there is none, or a newer version came in between. */
export async function readProposal(db: Database, id: number): Promise<Proposal | null> {
  const row = db.selectObject('SELECT * FROM proposals WHERE article_id = ?', [id]);
  const newest = newestOf(db, id);
  if (!row || !newest || newest.id !== row.version_id) return null;
  const before = await contentOf(newest);
  const { article, removed, repairs } = await contentOf(row);
  return {
    id,
    version: newest.version,
    proposedAt: String(row.proposed_at),
    extractor: String(row.extractor),
    extractorBefore: String(newest.extractor),
    confidence: Number(row.confidence),
    confidenceBefore: Number(newest.confidence),
    article,
    removed,
    repairs,
    diff: diffArticles(before.article, article),
  };
}

/** Makes versions of proposals; the article keeps its place in the list. @param at ISO 8601 in UTC. */
export async function acceptVersions(db: Database, ids: readonly number[], at: string): Promise<AcceptResult> {
  const result: AcceptResult = { accepted: [], stale: [] };
  for (const id of ids) {
    const proposal = db.selectObject('SELECT * FROM proposals WHERE article_id = ?', [id]);
    const prepared = proposal && preparedOf(proposal, await readDocument(proposal.document));
    const isAccepted = inTransaction(db, () =>
      prepared ? accept(db, id, Number(proposal.version_id), prepared, at) : wasAccepted(db, id, at),
    );
    if (isAccepted) result.accepted.push(id);
    else if (proposal) result.stale.push(id);
  }
  return result;
}

/** @returns how many there were. */
export function dismissVersions(db: Database, ids: readonly number[]): number {
  db.exec({
    sql: 'DELETE FROM proposals WHERE article_id IN (SELECT value FROM json_each(?))',
    bind: [JSON.stringify(ids)],
  });
  return db.changes();
}

function accept(db: Database, id: number, versionId: number, prepared: PreparedVersion, at: string): boolean {
  dismissVersions(db, [id]);
  const newest = newestOf(db, id);
  if (!newest || newest.id !== versionId) return false;
  const version = newest.version + 1;
  const stored = insertVersion(
    db,
    {
      articleId: id,
      version,
      savedAt: at,
      capturedAt: String(newest.captured_at),
      origin: 'extracted-again',
      charset: String(newest.charset),
      originalId: newest.original_id === null ? null : Number(newest.original_id),
    },
    prepared,
  );
  db.exec({ sql: 'UPDATE articles SET version = ? WHERE id = ?', bind: [version, id] });
  keepPictures(db, stored, prepared.pictures);
  refresh(db, id);
  return true;
}

/** The answer of an earlier, equal request was lost. */
function wasAccepted(db: Database, id: number, at: string): boolean {
  const newest = newestOf(db, id);
  return newest?.origin === 'extracted-again' && newest.saved_at === at;
}

function insertProposal(db: Database, { id, at }: ProposalRequest, versionId: number, prepared: PreparedVersion): void {
  const { title, textHash, text, captions, fields, document, pictures, confidence, extractor } = prepared;
  db.exec({
    sql: `INSERT INTO proposals (article_id, version_id, proposed_at, title, text_hash, text, captions, fields, document, pictures,
          confidence, extractor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bind: [
      id,
      versionId,
      at,
      title,
      textHash,
      text,
      captions,
      JSON.stringify(fields),
      document,
      pictures.length,
      confidence,
      extractor,
    ],
  });
}

function preparedOf(row: Record<string, unknown>, { blocks }: StoredDocument): PreparedVersion {
  return {
    title: String(row.title),
    text: String(row.text),
    textHash: String(row.text_hash),
    captions: String(row.captions),
    fields: JSON.parse(String(row.fields)) as StoredFields,
    document: row.document as Uint8Array,
    pictures: blocks.flatMap((block) => (block.picture ? [block.picture.src] : [])),
    confidence: Number(row.confidence),
    extractor: String(row.extractor),
  };
}

async function contentOf(
  row: Record<string, unknown>,
): Promise<{ article: Article } & Pick<StoredDocument, 'removed' | 'repairs'>> {
  const { blocks, at, evidence, removed, repairs } = await readDocument(row.document);
  const fields = JSON.parse(String(row.fields)) as StoredFields;
  return { article: { ...fields, blocks, text: String(row.text), at, evidence }, removed, repairs };
}

function newestOf(db: Database, id: number): (Record<string, unknown> & { id: number; version: number }) | undefined {
  return db.selectObject('SELECT * FROM versions WHERE article_id = ? ORDER BY version DESC LIMIT 1', [id]) as
    | (Record<string, unknown> & { id: number; version: number })
    | undefined;
}
