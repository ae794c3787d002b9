import type { ArticleBlock, Extraction } from '../../extract/article';
import type { RepairKey } from '../../extract/corrections/undo-repair';

/** What a proof is given, and what can be done on it. */
export interface ProofSheetProps {
  extraction: Extraction;
  /** Place of the story that is shown. */
  story: number;
  lang: string | undefined;
  /** The article is read in another script than the page's, which a proof never is. */
  converted: boolean;
  /** Lines of this site that stay in on every page. */
  isRemembered: (block: ArticleBlock) => boolean;
  onPutBack: (at: number) => void;
  onTakeOut: (at: number) => void;
  onToggleRepair: (key: RepairKey) => void;
  /** Takes a value of a field out, or puts it there. */
  onToggleValue: (field: string, value: string) => void;
  /** The reader chose the place of this value for every article of the site. */
  isForSite: (field: string, value: string) => boolean;
  onForgetChoice: (field: string, value: string) => void;
}
