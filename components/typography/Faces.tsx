import { type FormEvent, useMemo, useRef, useState } from 'react';
import { FACES, type Face, faceName, isFace } from '../../settings/typography';
import { type MessageKey, useTranslate } from '../page/translate';
import { hasFont, installedFonts } from './fonts';
import type { TypographyChoicesProps } from './typography-props';

const faceNames: Readonly<Record<Face, MessageKey>> = {
  song: 'type.faceSong',
  hei: 'type.faceHei',
  kai: 'type.faceKai',
  fang: 'type.faceFang',
  yuan: 'type.faceYuan',
};

/** 宋, 黑, 楷, 仿宋, a font that the machine has, or any other by its name. */
export function Faces({ settings, onChange }: TypographyChoicesProps) {
  const t = useTranslate();
  const fonts = useMemo(() => installedFonts(document), []);
  const known = isFace(settings.face) || fonts.some(({ family }) => family === settings.face);
  const [naming, setNaming] = useState(!known);
  const [missing, setMissing] = useState<string | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const choose = (face: string) => {
    setNaming(face === '');
    setMissing(null);
    if (face !== '') onChange({ face });
  };
  const take = (event: FormEvent) => {
    event.preventDefault();
    const face = faceName(name.current?.value);
    setMissing(isFace(face) || hasFont(face, document) ? null : face);
    onChange({ face });
  };
  return (
    <div className="faces">
      <label className="slider">
        <span className="slider-name">{t('type.face')}</span>
        <select className="select" value={naming ? '' : settings.face} onChange={(event) => choose(event.target.value)}>
          {FACES.map((face) => (
            <option key={face} value={face}>
              {t(faceNames[face])}
            </option>
          ))}
          {fonts.map(({ name: shown, family }) => (
            <option key={family} value={family}>
              {shown}
            </option>
          ))}
          <option value="">{t('type.faceOwn')}</option>
        </select>
      </label>
      {naming && (
        <form className="own-face" onSubmit={take}>
          <input
            ref={name}
            type="text"
            className="text-field"
            defaultValue={known ? '' : settings.face}
            aria-label={t('type.faceOwnName')}
            placeholder={t('type.faceOwnName')}
          />
          <button type="submit" className="plain">
            {t('type.faceTake')}
          </button>
        </form>
      )}
      {missing && (
        <p className="panel-lead" role="status">
          {t('type.faceMissing', { name: missing })}
        </p>
      )}
    </div>
  );
}
