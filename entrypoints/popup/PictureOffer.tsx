import { useEffect, useState } from 'react';
import { askForPictures } from '../../capture/pictures/fetch-picture';
import { pictureAddresses } from '../../capture/pictures/keep-pictures';
import { useTranslate } from '../../components/page/translate';
import { failureTexts } from '../../components/save/failure-texts';
import { library } from '../../library/client';
import type { LibraryFailure } from '../../library/failure';
import { ask } from '../../messages';
import type { Settings } from '../../settings/settings';
import { sitesOf } from '../../settings/site-access';

interface PictureOfferProps {
  /** The saved article. */
  id: number;
  when: Settings['keepPictures'];
}

/** How often what is kept by now is asked for, in ms. */
const PACE = 400;

/** Pictures of the article that was just saved: the way to keep them, and how many are kept. Nothing where there are none. */
export function PictureOffer({ id, when }: PictureOfferProps) {
  const t = useTranslate();
  const [known, setKnown] = useState<{ version: number; wanted: string[]; kept: number } | null>(null);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);

  useEffect(() => {
    let gone = false;
    const look = async () => {
      const saved = await library.get(id);
      const wanted = saved ? pictureAddresses(saved) : [];
      const pictures = saved && wanted.length > 0 ? await library.pictures(id, saved.version) : [];
      const kept = new Set(pictures.map(({ src }) => src));
      if (saved && !gone)
        setKnown({ version: saved.version, wanted, kept: wanted.filter((src) => kept.has(src)).length });
    };
    const again = () => void look().catch(() => undefined);
    again();
    // What is kept with every save is fetched beside this page.
    const timer = working || when === 'always' ? setInterval(again, PACE) : undefined;
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [id, when, working]);

  if (!known || known.wanted.length === 0 || (when === 'never' && known.kept === 0)) return null;
  const { wanted, kept, version } = known;
  const keep = async () => {
    setWorking(true);
    setFailure(null);
    // The background fetches: this page may be closed by the browser's own question.
    const done = ask('background.keepPictures', { results: [{ id, version }], asked: true }).catch(() => null);
    if (await askForPictures(sitesOf(wanted))) setFailure(await done);
    setWorking(false);
  };
  return (
    <p className="picture-offer" role="status">
      {kept === wanted.length ? (
        t('pictures.all', { n: kept })
      ) : working ? (
        t('pictures.working', { done: kept, of: wanted.length })
      ) : (
        <>
          {failure && `${t('pictures.notKept', { why: t(failureTexts[failure]) })} `}
          {kept > 0 && `${t('pictures.some', { kept, of: wanted.length })} `}
          <button type="button" className="plain" onClick={() => void keep()}>
            {t('pictures.keepThese', { n: wanted.length - kept })}
          </button>
        </>
      )}
    </p>
  );
}
