import { type ReactNode, useId, useState } from 'react';
import type { Article, Removed, Repair } from '../../extract/article';
import { canRestore } from '../../extract/corrections/restore';
import { useTranslate } from '../page/translate';
import { FieldList } from './FieldList';
import { RemovedBlocks } from './RemovedBlocks';
import { countRepairs, RepairNotice } from './RepairNotice';

interface ProofProps {
  article: Article | null;
  removed: Removed[];
  repairs: Repair[];
  /** Address of the page. */
  url: string;
  onPutBack: ((at: number) => void) | undefined;
  /** More that is one press away, where there is more to say. */
  more?: readonly ProofPanel[];
}

export interface ProofPanel {
  id: string;
  label: string;
  /** How much there is; said after the label. */
  count?: number;
  panel: ReactNode;
}

/** The proof line over the article: its facts, what was cut and what was repaired, each one press away. */
export function Proof({ article, removed, repairs, url, onPutBack, more = [] }: ProofProps) {
  const t = useTranslate();
  const [open, setOpen] = useState<string | null>(null);
  const panelId = useId();
  const cut = removed.filter(canRestore).length;
  const repaired = countRepairs(repairs);
  const toggle = (panel: string, content: ReactNode) => (
    <button
      key={panel}
      type="button"
      className="proof-toggle"
      aria-expanded={open === panel}
      aria-controls={panelId}
      onClick={() => setOpen(open === panel ? null : panel)}
    >
      {content}
    </button>
  );
  return (
    <div className="proof">
      <div className="proof-line">
        {article && toggle('fields', t('field.name'))}
        {toggle('removed', <Counted text={t('removed.name')} count={cut} />)}
        {repaired > 0 && toggle('repairs', <Counted text={t('repair.name')} count={repaired} />)}
        {more.map(({ id, label, count }) =>
          toggle(
            id,
            <>
              {label}
              {count !== undefined && <span className="quiet-count"> {count}</span>}
            </>,
          ),
        )}
      </div>
      <div id={panelId} className="proof-panel" hidden={!open}>
        {open === 'fields' && article && <FieldList article={article} url={url} />}
        {open === 'removed' && <RemovedBlocks removed={removed} onPutBack={onPutBack} />}
        {open === 'repairs' && <RepairNotice repairs={repairs} />}
        {more.find(({ id }) => id === open)?.panel}
      </div>
    </div>
  );
}

function Counted({ text, count }: { text: string; count: number }) {
  return (
    <>
      {text} <span className={count > 0 ? 'count' : 'count quiet-count'}>{count}</span>
    </>
  );
}
