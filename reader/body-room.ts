/** A room inside the page's body, for a reader that a page takes out of everywhere else. */
const rooms = new WeakMap<Element, ShadowRoot>();

/** A shadow root of the page's body that shows the body as before; null where the body cannot have one. */
export function roomIn(body: HTMLElement): ShadowRoot | null {
  const known = rooms.get(body);
  if (known) return known;
  try {
    const room = body.attachShadow({ mode: 'closed' });
    room.append(document.createElement('slot'));
    rooms.set(body, room);
    return room;
  } catch {
    // A frameset, or a body that has a shadow root already.
    return null;
  }
}
