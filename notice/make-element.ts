/** An element with its class and its words, for what is drawn over a page without a library. */
export function makeElement<Name extends 'div' | 'span' | 'p' | 'button'>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  if (element instanceof HTMLButtonElement) element.type = 'button';
  return element;
}
