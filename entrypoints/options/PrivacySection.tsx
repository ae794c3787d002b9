import { useTranslate } from '../../components/page/translate';
import { Setting } from './Setting';

export function PrivacySection() {
  const t = useTranslate();
  return <Setting name={t('options.privacyName')} hint={t('options.privacyText')} />;
}
