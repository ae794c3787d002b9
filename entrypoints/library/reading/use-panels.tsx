import type { useToast } from '../../../components/controls/use-toast';
import { useTranslate } from '../../../components/page/translate';
import type { ProofPanel } from '../../../components/proof/Proof';
import type { SavedArticle, VersionRow } from '../../../library/record';
import { EditPanel } from './EditPanel';
import { ReprintsPanel } from './ReprintsPanel';
import { useReprints } from './use-reprints';
import { VersionsPanel } from './VersionsPanel';

interface PanelsOf {
  saved: SavedArticle;
  versions: VersionRow[];
  say: ReturnType<typeof useToast>['say'];
  sayFailure: (error: unknown) => void;
  onChanged: () => void;
}

/** What else is one press away over the article. */
export function usePanels({ saved, versions, say, sayFailure, onChanged }: PanelsOf): ProofPanel[] {
  const t = useTranslate();
  const reprints = useReprints(saved.id);
  const panels: ProofPanel[] = [];
  if (versions.length > 1) {
    const panel = <VersionsPanel id={saved.id} versions={versions} />;
    panels.push({ id: 'versions', label: t('diff.name'), count: versions.length, panel });
  }
  if (reprints) {
    const panel = <ReprintsPanel id={saved.id} reprints={reprints} />;
    panels.push({ id: 'reprints', label: t('reprint.name'), count: reprints.copies.length, panel });
  }
  if (saved.deletedAt === null) {
    // Values that were written elsewhere meanwhile begin the form anew.
    const key = JSON.stringify(saved.edits);
    const panel = <EditPanel key={key} saved={saved} say={say} sayFailure={sayFailure} onDone={onChanged} />;
    const count = saved.edits.length;
    panels.push({ id: 'edit', label: t('edit.name'), ...(count > 0 && { count }), panel });
  }
  return panels;
}
