import { useTranslate } from '../page/translate';
import type { ProofSheetProps } from './proof-sheet-props';
import { countRepairs } from './RepairNotice';

/** The stamp at the top of the sheet, and what there is on it. */
export function ProofSlug({ extraction, converted }: Pick<ProofSheetProps, 'extraction' | 'converted'>) {
  const t = useTranslate();
  const cut = extraction.removed.filter(({ text }) => text.trim() !== '').length;
  const changed = countRepairs(extraction.repairs);
  return (
    <div className="pr-slug" lang={t('locale')}>
      <p className="pr-stamp" aria-hidden="true">
        {t('proof.stamp')}
      </p>
      <p className="pr-lead">
        {cut + changed > 0 ? t('proof.lead') : t('proof.clean')}{' '}
        {cut + changed > 0 && (
          <span className="pr-sum">
            <Sum text={t('proof.countedCut', { n: cut })} n={cut} />
            {t('proof.countedAnd')}
            <Sum text={t('proof.countedChanged', { n: changed })} n={changed} />
          </span>
        )}
        {converted && <span className="pr-script">{t('script.inProof')}</span>}
      </p>
    </div>
  );
}

/** In red as the marks themselves; none is no mark. */
function Sum({ text, n }: { text: string; n: number }) {
  return n > 0 ? <strong>{text}</strong> : text;
}
