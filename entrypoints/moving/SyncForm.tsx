import { type FormEvent, useState } from 'react';
import { useTranslate } from '../../components/page/translate';
import { keepAccount, type SyncAccount } from '../../library/webdav/account';
import { folderOf } from '../../library/webdav/folder';
import { askToReach, sitesOf } from '../../settings/site-access';
import { whySync } from './why-sync';

const NUTSTORE = 'https://dav.jianguoyun.com/dav/';

/** Address, name and password of a server; tried before they are kept. */
export function SyncForm({ onConnected }: { onConnected: (account: SyncAccount) => void }) {
  const t = useTranslate();
  const [address, setAddress] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const connect = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const sites = sitesOf([address.trim()]);
    if (sites.length === 0) return setProblem(t('sync.noAddress'));
    // Asked before anything else: a browser allows it in answer to a click only.
    const allowed = await askToReach(sites);
    if (!allowed) return setProblem(t('sync.notAllowed'));
    setBusy(true);
    setProblem('');
    const account: SyncAccount = { address: address.trim(), user: user.trim(), password, syncedAt: null };
    try {
      await folderOf(account).probe();
      await keepAccount(account);
      onConnected(account);
    } catch (error) {
      setProblem(whySync(error, t));
    }
    setBusy(false);
  };
  return (
    <form className="sync-form" onSubmit={(event) => void connect(event)}>
      <label>
        <span>{t('sync.address')}</span>
        <input
          type="url"
          required
          value={address}
          placeholder="https://…"
          autoComplete="off"
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <p className="panel-hint">
        {t('sync.addressHint')}{' '}
        <button type="button" className="plain" onClick={() => setAddress(NUTSTORE)}>
          {t('sync.nutstore')}
        </button>
      </p>
      {/^http:/i.test(address.trim()) && <p className="red-text">{t('sync.notEncrypted')}</p>}
      <label>
        <span>{t('sync.user')}</span>
        <input required value={user} autoComplete="off" onChange={(event) => setUser(event.target.value)} />
      </label>
      <label>
        <span>{t('sync.password')}</span>
        <input
          type="password"
          required
          value={password}
          autoComplete="off"
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <p className="panel-hint">{t('sync.passwordHint')}</p>
      <div className="deeds">
        <button type="submit" className="primary" aria-disabled={busy}>
          {t(busy ? 'sync.connecting' : 'sync.connect')}
        </button>
      </div>
      <div role="status" aria-live="polite" className="outcome">
        {problem && <p className="red-text">{problem}</p>}
      </div>
    </form>
  );
}
