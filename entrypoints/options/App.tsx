import { useRef, useState } from 'react';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { PageHead } from '../../components/page/PageHead';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import { sections } from './sections';
import { useSearch } from './use-search';

export function App() {
  const t = useTranslate();
  const toast = useToast();
  const [settings, change] = useSettings(() => toast.say(t('options.notKept')));
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = useSearch(list, query, settings !== null);
  if (!settings) return null;
  return (
    <div className="options">
      <PageHead name={t('options.name')} />
      <div className="options-side">
        <search>
          <input
            type="search"
            className="find"
            aria-label={t('options.search')}
            placeholder={t('options.search')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <p className="qy-hidden" role="status">
            {query && t('options.found', { n: found })}
          </p>
        </search>
        <nav aria-label={t('options.sections')}>
          <ul>
            {sections.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={() => setQuery('')}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <main ref={list}>
        {query && found === 0 && <p className="nothing">{t('options.nothing', { text: query })}</p>}
        {sections.map(({ id, name, Component }) => (
          <section key={id} id={id} className="section" aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{t(name)}</h2>
            <Component settings={settings} change={change} />
          </section>
        ))}
      </main>
      {/* After those of the sections, and so above what they said too early. */}
      <Toast message={toast.message} onClose={toast.close} />
    </div>
  );
}
