import { Fragment } from 'react';
import { Dialog } from '../../components/controls/Dialog';
import { Keys } from '../../components/controls/Keys';
import { useTranslate } from '../../components/page/translate';
import { KEYS, type KeyGroup } from './keys';

/** All keys of the page, over it. */
export function KeySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog open={open} title={t('keySheet.name')} className="key-sheet" onClose={onClose}>
      <div className="key-groups">{open && KEYS.map((group) => <KeyList key={group.name} group={group} />)}</div>
      <div className="dialog-deeds">
        <button type="button" className="tool" onClick={onClose}>
          {t('facet.close')}
        </button>
      </div>
    </Dialog>
  );
}

function KeyList({ group }: { group: KeyGroup }) {
  const t = useTranslate();
  return (
    <section>
      <h3>{t(group.name)}</h3>
      <dl>
        {group.keys.map(([keys, deed]) => (
          <Fragment key={deed}>
            <dt>
              {keys.map((key) => (
                <Keys key={key} shortcut={key} />
              ))}
            </dt>
            <dd>{t(deed)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
