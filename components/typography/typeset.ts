import type { Settings } from '../../settings/settings';
import { isFace } from '../../settings/typography';

/**
 * Puts what the reader chose on the element that carries the tokens: the paper and how articles are set. Everything is a
 * custom property or a data attribute that `tokens.css` and `article.css` know.
 */
export function typeset(root: HTMLElement, settings: Settings): void {
  const { style } = root;
  mark(root, 'theme', settings.theme === 'auto' ? null : settings.theme);
  style.setProperty('--article-size', `${settings.size}px`);
  style.setProperty('--article-measure', String(settings.measure));
  style.setProperty('--article-leading', String(settings.leading));
  style.setProperty('--article-gap', `${settings.gap}em`);
  style.setProperty('--article-spacing', String(settings.spacing));
  // Two characters with the space between them.
  style.setProperty('--article-indent', settings.indent ? `${(2 * (1 + settings.spacing)).toFixed(2)}em` : '0');
  const own = isFace(settings.face) ? null : settings.face;
  mark(root, 'face', own ? null : settings.face);
  // A name holds neither quotes nor backslashes: `faceName`.
  if (own) style.setProperty('--own-face', `"${own}"`);
  else style.removeProperty('--own-face');
  mark(root, 'ragged', settings.justify ? null : '');
  mark(root, 'unhung', settings.hanging ? null : '');
  mark(root, 'still', settings.still ? '' : null);
  mark(root, 'autospace', settings.autospace ? '' : null);
}

function mark(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
