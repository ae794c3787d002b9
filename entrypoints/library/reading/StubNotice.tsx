import { useState } from 'react';
import { browser } from 'wxt/browser';
import { saveAddress } from '../../../capture/save-address';
import { safeLink } from '../../../components/article/safe-address';
import { useTranslate } from '../../../components/page/translate';
import { failureTexts } from '../../../components/save/failure-texts';
import { library } from '../../../library/client';
import type { SavedArticle } from '../../../library/record';
import { askToReach, sitesOf } from '../../../settings/site-access';

interface StubNoticeProps {
  saved: SavedArticle;
  say: (text: string) => void;
  /** The article is in the library now, under this id. */
  onSaved: (id: number) => void;
}

/** Says that only the address is known so far, and opens and saves the page when the reader wants that. */
export function StubNotice({ saved, say, onSaved }: StubNoticeProps) {
  const t = useTranslate();
  const [busy, setBusy] = useState(false);
  const address = safeLink(saved.url);
  const openAndSave = async () => {
    if (!address || busy) return;
    // Asked before anything else: a browser allows it in answer to a click only.
    if (!(await askToReach(sitesOf([address])))) {
      await browser.tabs.create({ url: address });
      return;
    }
    setBusy(true);
    const outcome = await saveAddress(address).catch(() => null);
    setBusy(false);
    if (outcome?.state === 'saved') {
      const [id] = outcome.results.map((result) => result.id);
      if (id !== undefined) await replaceStub(saved, id);
      onSaved(id ?? saved.id);
    } else if (outcome?.state === 'failed') say(t(failureTexts[outcome.failure]));
    else say(t('moving.stubNoArticle'));
  };
  return (
    <section className="pane-note" aria-label={t('moving.stub')}>
      <p>{t('moving.stubNote')}</p>
      {address && (
        <p>
          <button type="button" className="primary" aria-disabled={busy} onClick={() => void openAndSave()}>
            {t(busy ? 'moving.stubSaving' : 'moving.stubSave')}
          </button>{' '}
          <span className="stub-address">{saved.url}</span>
        </p>
      )}
    </section>
  );
}

/** The page sent the browser on to another address: the stub goes to the bin, its tags and star to the article. */
async function replaceStub(stub: SavedArticle, id: number): Promise<void> {
  if (id === stub.id) return;
  const at = new Date().toISOString();
  if (stub.tags.length > 0) await library.change([id], { kind: 'tag', tags: stub.tags }, at);
  if (stub.starredAt !== null) await library.change([id], { kind: 'star', on: true }, at);
  await library.delete([stub.id], at);
}
