import { Keys } from '../../components/Keys';
import { useTranslate } from '../../components/translate';

/** Nothing is open: the keys of this page, where the article will stand. */
export function KeyGuide() {
  const t = useTranslate();
  const lines = [
    [['J', 'K'], 'library.keyMove'],
    [['Enter'], 'library.keyOpen'],
    [['Esc'], 'library.keyClose'],
    [['/'], 'library.keySearch'],
    [['X'], 'library.keySelect'],
    [['Ctrl+A'], 'library.keyAll'],
    [['S'], 'mark.starred'],
    [['U'], 'mark.unread'],
    [['Delete'], 'library.keyDelete'],
  ] as const;
  return (
    <section className="teach" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('library.chooseTitle')}</h2>
      <dl>
        {lines.map(([keys, label]) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <Keys key={key} shortcut={key} />
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
