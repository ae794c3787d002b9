import { useTranslate } from '../../../components/page/translate';
import { type Route, routeTo } from '../route';

interface VersionNoteProps {
  version: number;
  /** When it was saved, as it is read. */
  time: string;
  route: Route;
}

/** Says that a version is shown that is not the newest, and leads back to that. */
export function VersionNote({ version, time, route }: VersionNoteProps) {
  const t = useTranslate();
  return (
    <p className="pane-note" role="status">
      {t('library.versionOld', { version, time })}{' '}
      <a href={routeTo({ ...route, version: null })}>{t('library.versionBack')}</a>
    </p>
  );
}
