import type { RefObject } from 'react';
import type { useToast } from '../../../components/controls/use-toast';
import { useTranslate } from '../../../components/page/translate';
import type { Article } from '../../../extract/article';
import type { TextRange } from '../../../library/annotations/annotation';
import type { SavedArticle } from '../../../library/record';
import type { Colour } from './colours';
import { useAnnotations } from './use-annotations';
import { useMarkKeys } from './use-mark-keys';
import { useMarkedText } from './use-marked-text';
import { writeNote } from './write-note';

interface Marking {
  root: RefObject<HTMLDivElement | null>;
  saved: SavedArticle;
  /** As it is drawn: maybe in another script. */
  shown: Article;
  /** In the bin nothing is marked. */
  open: boolean;
  say: ReturnType<typeof useToast>['say'];
  sayFailure: (error: unknown) => void;
  onCount: () => void;
}

/** What is written into an article: its highlights as they are drawn, its notes, and marking a selection by a press or a key. */
export function useMarking({ root, saved, shown, open, say, sayFailure, onCount }: Marking) {
  const t = useTranslate();
  const annotations = useAnnotations({ saved, say, sayFailure, onCount });
  const marked = useMarkedText({ root, written: saved.article, shown, highlights: annotations.highlights });
  const mark = async (range: TextRange, colour: Colour, withNote = false) => {
    const uid = await annotations.highlight(range, colour);
    getSelection()?.removeAllRanges();
    marked.close();
    if (uid && withNote) writeNote(uid);
  };
  useMarkKeys({
    selected: () => (open ? marked.selectedRange() : null),
    onMark: (range, colour) => void mark(range, colour),
    onNothing: () => say(t('highlight.nothing')),
  });
  return { annotations, marked, mark };
}
