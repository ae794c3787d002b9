import { useEffect, useState } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { Proposal, ProposalRow } from '../../../library/articles/proposal';
import { library } from '../../../library/client';
import { DiffView } from '../reading/DiffView';
import { routeTo } from '../route';

interface ProposalEntryProps {
  row: ProposalRow;
  /** Shown from the start. */
  open: boolean;
  onAccept: () => void;
  onDismiss: () => void;
}

/** One article with what would change in it. */
export function ProposalEntry({ row, open: start, onAccept, onDismiss }: ProposalEntryProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(start);
  const [proposal, setProposal] = useState<Proposal | 'stale' | null>(null);
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    library.proposal(row.id).then(
      (known) => wanted && setProposal(known ?? 'stale'),
      () => wanted && setProposal('stale'),
    );
    return () => {
      wanted = false;
    };
  }, [open, row.id]);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return (
    <section className="update" aria-label={row.title}>
      <div className="update-head">
        <button type="button" className="update-title" aria-expanded={open} onClick={() => setOpen(!open)}>
          {row.title || t('article.untitled')}
        </button>
        <a className="link" href={routeTo({ place: 'all', id: row.id })}>
          {t('library.keyOpen')}
        </a>
        <button type="button" className="plain" onClick={onAccept}>
          {t('again.accept')}
        </button>
        <button type="button" className="plain" onClick={onDismiss}>
          {t('again.dismiss')}
        </button>
      </div>
      {open && proposal === 'stale' && <p className="panel-lead">{t('again.stale')}</p>}
      {open && proposal && proposal !== 'stale' && (
        <>
          <p className="panel-lead">
            {t('again.sure', { before: percent(proposal.confidenceBefore), after: percent(proposal.confidence) })}
          </p>
          <DiffView diff={proposal.diff} />
        </>
      )}
    </section>
  );
}
