/** What stands above a popup, in px: bars of the browser's window, with bookmarks and the popup's own edge. */
const ABOVE = 116;
/** As high as browsers let a popup be, in px. */
const HIGHEST = 600;

/**
 * Firefox draws a popup as high as its content and cuts it off where the screen ends, and with it the button that saves: over a laptop's
 * screen at 150 %. Here it is only as high as there is room, and scrolls by itself. Chromium does that on its own.
 */
export function fitScreen(): void {
  const room = screen.availHeight - ABOVE;
  const isPage = new URLSearchParams(location.search).has('tab');
  if (!import.meta.env.FIREFOX || isPage || room >= HIGHEST) return;
  document.documentElement.style.setProperty('--room', `${room}px`);
  document.documentElement.dataset.low = '';
}
