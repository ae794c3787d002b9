import { ArticleView } from '../../components/article/ArticleView';
import { sampleArticle } from '../../components/article/sample-article';
import { Keys } from '../../components/controls/Keys';
import { Mark } from '../../components/controls/Mark';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import { useShortcuts } from '../../components/page/use-shortcuts';
import { KEY_TABLE, type KeyDeed, keyLabel, keysOf } from '../../settings/keys';

/** The keys of the reader that are worth knowing on the first day; ? shows all of them. */
const FIRST: readonly KeyDeed[] = ['proof', 'script', 'aloud', 'typography', 'save', 'shortcuts', 'close'];

/** Its editor is left out: 编辑 without a colon, as it is set here, is no label on a page, and the reader reads this one as any other. */
const sample = { ...sampleArticle, editors: [] };

export function App() {
  const t = useTranslate();
  const [settings] = useSettings();
  const shortcuts = useShortcuts();
  if (!settings) return null;
  return (
    <main className="welcome">
      <div className="sheet">
        <ArticleView article={sample} />
      </div>
      <aside aria-label={t('welcome.keys')}>
        <p className="wordmark">
          <Mark size={20} />
          {t('brand')}
        </p>
        <h2>{t('welcome.onPages')}</h2>
        <dl className="key-list">
          {(
            [
              ['_execute_action', t('welcome.popup')],
              ['toggle-reader', t('welcome.reader')],
              ['save-page', t('welcome.save')],
            ] as const
          ).map(([command, label]) => (
            <div key={command}>
              <dt>{label}</dt>
              <dd>
                {shortcuts?.[command] ? <Keys shortcut={shortcuts[command]} /> : shortcuts && t('options.keyNone')}
              </dd>
            </div>
          ))}
        </dl>
        <p className="aside">{t('welcome.tryHere')}</p>
        <h2>{t('welcome.inReader')}</h2>
        <dl className="key-list">
          {KEY_TABLE.filter(({ deed }) => FIRST.includes(deed)).map((row) => (
            <div key={row.deed}>
              <dt>{t(row.name)}</dt>
              <dd className="keys">
                {keysOf(row, settings.keys).map((key) => (
                  <kbd key={key}>{keyLabel(key)}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </aside>
    </main>
  );
}
