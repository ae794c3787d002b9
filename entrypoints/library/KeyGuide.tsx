import { Keys } from '../../components/controls/Keys';
import { useTranslate } from '../../components/page/translate';
import { KEYS } from './keys';

/** Keys that are worth knowing first, and the one that shows the rest. */
const FIRST = [
  'library.keyMove',
  'library.keyOpen',
  'library.keySearch',
  'deed.star',
  'keySheet.archive',
  'keySheet.help',
];

/** Nothing is open: the keys of this page, where the article will stand. */
export function KeyGuide() {
  const t = useTranslate();
  const every = KEYS.flatMap(({ keys }) => keys);
  return (
    <section className="teach" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('library.chooseTitle')}</h2>
      <dl>
        {every
          .filter(([, deed]) => FIRST.includes(deed))
          .map(([keys, deed]) => (
            <div key={deed}>
              <dt>
                {keys.map((key) => (
                  <Keys key={key} shortcut={key} />
                ))}
              </dt>
              <dd>{t(deed)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
