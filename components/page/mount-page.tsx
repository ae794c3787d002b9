import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashNotice } from './CrashNotice';
import { t } from './labels';
import { TranslateProvider } from './translate';

/** Draws a page of the extension in the browser's language. `name` goes into its title after the name of the extension. */
export function mountPage(page: ReactNode, name: string): void {
  document.documentElement.lang = t('locale');
  document.title = name ? `${t('extName')} · ${name}` : t('extName');
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <TranslateProvider value={t}>
        <CrashNotice>{page}</CrashNotice>
      </TranslateProvider>
    </StrictMode>,
  );
}
