import { Component, type ReactNode } from 'react';
import { useTranslate } from './translate';

/** Stands in for a page of the extension that failed while it was drawn: a plain word and a way on, never a blank sheet. */
export class CrashNotice extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Crashed error={this.state.error} />;
  }
}

function Crashed({ error }: { error: unknown }) {
  const t = useTranslate();
  return (
    <main className="crashed" role="alert">
      <h1>{t('page.crashed')}</h1>
      <p>{t('page.crashedHint')}</p>
      <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      <button type="button" className="tool" onClick={() => location.reload()}>
        {t('page.reload')}
      </button>
    </main>
  );
}
