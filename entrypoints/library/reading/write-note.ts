/** Frames in which a highlight that was just made is drawn. */
const FRAMES = 30;

/** Goes to the note of a highlight, which may be drawn in a moment only. */
export function writeNote(uid: string, frames = FRAMES): void {
  const field = document.querySelector<HTMLElement>(`#highlight-${uid} textarea`);
  if (!field) {
    if (frames > 0) requestAnimationFrame(() => writeNote(uid, frames - 1));
    return;
  }
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
