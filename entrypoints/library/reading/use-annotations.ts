import { useCallback, useEffect, useState } from 'react';
import type { useToast } from '../../../components/controls/use-toast';
import { useTranslate } from '../../../components/page/translate';
import type { Highlight, Note, TextRange } from '../../../library/annotations/annotation';
import { newUid } from '../../../library/articles/uid';
import { library } from '../../../library/client';
import type { SavedArticle } from '../../../library/record';
import type { Colour } from './colours';

interface AnnotationsOptions {
  saved: Pick<SavedArticle, 'id' | 'version'>;
  say: ReturnType<typeof useToast>['say'];
  sayFailure: (error: unknown) => void;
  /** Called when there are more or fewer of them. */
  onCount: () => void;
}

/** The reader's notes and highlights of an article, as they stand in the version that is shown; null until they are known. */
export function useAnnotations({ saved: { id, version }, say, sayFailure, onCount }: AnnotationsOptions) {
  const t = useTranslate();
  const [known, setKnown] = useState<{ id: number; notes: Note[]; highlights: Highlight[] } | null>(null);
  const load = useCallback(async () => {
    try {
      const [notes, highlights] = await Promise.all([library.notes(id), library.highlights(id, version)]);
      setKnown({ id, notes, highlights });
    } catch (error) {
      sayFailure(error);
    }
  }, [id, version, sayFailure]);
  useEffect(() => void load(), [load]);

  const attempt = async (deed: () => Promise<unknown>): Promise<boolean> => {
    try {
      await deed();
      await load();
      return true;
    } catch (error) {
      sayFailure(error);
      return false;
    }
  };
  const now = () => new Date().toISOString();

  const highlight = async (range: TextRange, colour: Colour): Promise<string | null> => {
    const uid = newUid();
    const done = await attempt(() => library.putHighlight({ uid, id, version, range, colour, note: '', at: now() }));
    onCount();
    return done ? uid : null;
  };
  /** Changes the colour or the note of one. */
  const change = (one: Highlight, wanted: { colour?: Colour; note?: string }) => {
    const { uid, range, colour, note } = one;
    if (!range) return Promise.resolve(false);
    return attempt(() => library.putHighlight({ uid, id, version, range, colour, note, ...wanted, at: now() }));
  };
  const removeHighlight = async (one: Highlight) => {
    const { uid, range, colour, note } = one;
    if (!(await attempt(() => library.deleteHighlight(uid)))) return;
    onCount();
    const giveBack = async () => {
      if (range) await attempt(() => library.putHighlight({ uid, id, version, range, colour, note, at: now() }));
      onCount();
    };
    say(t('highlight.removed'), range ? { label: t('library.undo'), do: () => void giveBack() } : undefined);
  };
  /** Throws where it could not be written: the field says so. An empty note is none. */
  const putNote = async (uid: string, text: string) => {
    if (text.trim() === '') await library.deleteNote(uid);
    else await library.putNote({ uid, id, text, at: now() });
    const at = now();
    // The field that it is written in stays, also while it is empty.
    setKnown(
      (before) => before && { ...before, notes: withNote(before.notes, { uid, text, createdAt: at, updatedAt: at }) },
    );
    onCount();
  };
  const own = known?.id === id ? known : null;
  return {
    /** As an export says them; undefined while there are none. */
    forExport: own ? { notes: own.notes, highlights: own.highlights } : undefined,
    notes: own?.notes ?? null,
    highlights: own?.highlights ?? null,
    highlight,
    change,
    removeHighlight,
    putNote,
  };
}

function withNote(notes: readonly Note[], note: Note): Note[] {
  const isKnown = notes.some(({ uid }) => uid === note.uid);
  return isKnown ? notes.map((one) => (one.uid === note.uid ? { ...one, text: note.text } : one)) : [...notes, note];
}
