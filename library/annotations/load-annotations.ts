/** What the reader wrote to an article and marked in it, for an export. */
import type { Annotations } from '../../export/format';
import { library } from '../client';
import type { SavedArticle } from '../record';

/** Undefined where there is none; most articles have none, and nothing is asked for them. */
export async function loadAnnotations({
  id,
  version,
  notes,
  highlights,
}: Pick<SavedArticle, 'id' | 'version' | 'notes' | 'highlights'>): Promise<Annotations | undefined> {
  if (notes + highlights === 0) return undefined;
  const [written, marked] = await Promise.all([library.notes(id), library.highlights(id, version)]);
  return { notes: written, highlights: marked };
}
