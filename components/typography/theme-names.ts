import type { Theme } from '../../settings/typography';
import type { MessageKey } from '../page/translate';

/** Names of the papers: 自动, 纸, 白, 褐, 夜, 黑. */
export const themeNames: Readonly<Record<Theme, MessageKey>> = {
  auto: 'type.themeAuto',
  paper: 'type.themePaper',
  white: 'type.themeWhite',
  sepia: 'type.themeSepia',
  dark: 'type.themeDark',
  black: 'type.themeBlack',
};
