import { formatMoment } from '../../../components/article/published-date';
import { useTranslate } from '../../../components/page/translate';
import type { SavedArticle, VersionRow } from '../../../library/record';
import { goTo, type Route } from '../route';

/** Which version is shown. */
export function VersionChoice({
  saved,
  versions,
  route,
}: {
  saved: SavedArticle;
  versions: VersionRow[];
  route: Route;
}) {
  const t = useTranslate();
  const newest = versions[0]?.version;
  return (
    <select
      className="select"
      aria-label={t('library.versions', { n: versions.length })}
      value={saved.version}
      onChange={(event) => {
        const version = Number(event.target.value);
        goTo({ ...route, version: version === newest ? null : version });
      }}
    >
      {versions.map(({ version, savedAt, length }) => (
        <option key={version} value={version}>
          {[
            t('library.version', { version }),
            formatMoment(savedAt, t('locale')),
            t('field.characters', { n: length }),
            version === newest ? t('library.versionNow') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </select>
  );
}
