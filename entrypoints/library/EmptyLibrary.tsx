import { browser } from 'wxt/browser';
import { Keys } from '../../components/controls/Keys';
import { useTranslate } from '../../components/page/translate';
import { useShortcuts } from '../../components/page/use-shortcuts';

/** Nothing saved yet: says which keys to press, as the browser has them. */
export function EmptyLibrary() {
  const t = useTranslate();
  const shortcuts = useShortcuts();
  const lines = [
    ['_execute_action', 'library.emptyOpen'],
    ['save-page', 'library.emptySave'],
    ['toggle-reader', 'library.emptyRead'],
  ] as const;
  return (
    <section className="teach" aria-labelledby="teach-title">
      <h2 id="teach-title">{t('library.emptyTitle')}</h2>
      <p>{t('library.emptyLead')}</p>
      <dl>
        {lines.map(([command, key]) => (
          <div key={command}>
            <dt>
              {shortcuts?.[command] ? <Keys shortcut={shortcuts[command]} /> : <span>{t('library.emptyNoKey')}</span>}
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
      <p className="teach-note">{t('library.emptyNote')}</p>
      <p className="teach-note">
        <a href={browser.runtime.getURL('/moving.html')}>{t('moving.open')}</a>
      </p>
    </section>
  );
}
