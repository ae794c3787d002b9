import { useEffect, useState } from 'react';
import { useTranslate } from '../../components/page/translate';
import { readAccount, type SyncAccount, watchAccount } from '../../library/webdav/account';
import { Panel } from './Panel';
import { SyncConnected } from './SyncConnected';
import { SyncForm } from './SyncForm';

/** The library on a WebDAV server: set up once, then brought to the same state whenever the reader says so. */
export function SyncPanel() {
  const t = useTranslate();
  const [account, setAccount] = useState<SyncAccount | null>();
  useEffect(() => {
    void readAccount().then(setAccount);
    return watchAccount(setAccount);
  }, []);
  return (
    <Panel name={t('sync.name')} hint={t('sync.hint')}>
      {account === null && <SyncForm onConnected={setAccount} />}
      {account && <SyncConnected account={account} onChange={setAccount} />}
    </Panel>
  );
}
