import { useEffect, useState } from 'react';
import { lowRoom } from '../../library/engine/room';
import { formatBytes } from '../controls/format-bytes';
import { useTranslate } from '../page/translate';

/** Says that the disk is nearly full, before a save fails because of it; nothing while there is room. */
export function LowRoom() {
  const t = useTranslate();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    lowRoom().then(setLeft);
  }, []);
  if (left === null) return null;
  return (
    <p className="notice low-room" role="status">
      {t('care.lowRoom', { size: formatBytes(left, t('locale')) })}
    </p>
  );
}
