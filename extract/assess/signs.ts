/** What the judgement looks at; shown by `npm run explain`. */
import type { Draft } from '../draft';
import { isPicked } from '../template/picked-box';
import { type FurnitureSigns, readFurnitureSigns } from './furniture-signs';
import { type HeadSigns, readHeadSigns } from './head-signs';
import { type KindSigns, readKindSigns } from './kind-signs';
import { type LayoutSigns, readLayoutSigns } from './layout-signs';
import { type ListSigns, readListSigns } from './list-signs';
import { type NameSigns, readNameSigns } from './name-signs';
import { type PageSigns, readPageSigns } from './page-signs';
import { readTextSigns, type TextSigns } from './text-signs';

export interface Signs
  extends TextSigns,
    PageSigns,
    HeadSigns,
    KindSigns,
    NameSigns,
    FurnitureSigns,
    LayoutSigns,
    ListSigns {
  /** The reader said where the text is. */
  picked: boolean;
}

export function readSigns(draft: Draft): Signs {
  const body = draft.lines.filter((line) => line.mark?.is === 'body' && line.length > 0);
  const text = readTextSigns(draft, body);
  return {
    ...text,
    ...readPageSigns(draft, text.prose),
    ...readHeadSigns(draft),
    ...readKindSigns(draft, text.prose),
    ...readNameSigns(draft),
    ...readFurnitureSigns(draft),
    ...readLayoutSigns(draft, body),
    ...readListSigns(draft, body),
    picked: isPicked(draft),
  };
}
