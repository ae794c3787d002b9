import { browser } from 'wxt/browser';
import { Keys } from '../../components/controls/Keys';
import { useTranslate } from '../../components/page/translate';
import { useShortcuts } from '../../components/page/use-shortcuts';
import { ReaderKeys } from './ReaderKeys';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

/** The keys of the reader, and those of the browser. */
export function KeysSection(props: SectionProps) {
  return (
    <>
      <ReaderKeys {...props} />
      <BrowserKeys />
    </>
  );
}

/** The keys as the browser has them, and the way to the page where it lets the user change them. */
function BrowserKeys() {
  const t = useTranslate();
  const shortcuts = useShortcuts();
  const lines = [
    ['_execute_action', t('options.keyPopup')],
    ['toggle-reader', t('commandToggleReader')],
    ['save-page', t('commandSavePage')],
  ] as const;
  return (
    <Setting name={t('options.browserKeys')} hint={t('options.keysHint')}>
      <dl className="shortcuts">
        {lines.map(([command, label]) => (
          <div key={command}>
            <dt>{label}</dt>
            <dd>
              {shortcuts?.[command] ? (
                <Keys shortcut={shortcuts[command]} />
              ) : (
                shortcuts && <span className="none">{t('options.keyNone')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <ChangeShortcuts />
    </Setting>
  );
}

function ChangeShortcuts() {
  const t = useTranslate();
  if (import.meta.env.FIREFOX) return <p className="aside">{t('options.keysFirefox')}</p>;
  return (
    // A link to chrome:// would be refused; a tab that the extension opens is not.
    <button
      type="button"
      className="tool"
      onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
    >
      {t('options.keysOpen')}
    </button>
  );
}
