import { useTranslate } from '../../../components/page/translate';

/** Nothing is worth no number. */
export function Count({ n }: { n: number | undefined }) {
  const t = useTranslate();
  return n ? <span className="place-count">{n.toLocaleString(t('locale'))}</span> : null;
}
