import { useEffect } from 'react';
import { ArticleView } from '../../../components/article/ArticleView';
import type { SavedArticle } from '../../../library/record';
import { PrintFacts } from './PrintFacts';

/** Several articles set for paper, each on a page of its own: drawn while they are printed, and never on the screen. */
export function PrintSet({ set, onDone }: { set: readonly SavedArticle[]; onDone: () => void }) {
  useEffect(() => {
    const print = async () => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.print-set img')];
      // Pictures out of sight are not loaded by themselves, and one that never comes must not hold the print.
      for (const picture of pictures) picture.loading = 'eager';
      const loaded = Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
      await Promise.race([loaded, new Promise((late) => setTimeout(late, 8_000))]);
      window.print();
      onDone();
    };
    void print();
  }, [onDone]);
  return (
    <div className="print-set">
      {set.map((saved) => (
        <div key={saved.id} className="print-sheet">
          <ArticleView article={saved.article} />
          <PrintFacts saved={saved} />
        </div>
      ))}
    </div>
  );
}
