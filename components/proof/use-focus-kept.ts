import { type RefObject, useEffect, useRef } from 'react';

/** A button of the proof: `data-deed` is the same on the button that does something and on the one that undoes it. */
const DEEDS = '.pr-deed, .pr-fix';

/**
 * Many a deed of the proof takes its own button away, and the keyboard with it: it goes on at the button that undoes the deed, or
 * at the one that took its place. `onPress` hears every press in the sheet before its button does.
 */
export function useFocusKept(): {
  sheet: RefObject<HTMLElement | null>;
  onPress: (event: { target: unknown }) => void;
} {
  const sheet = useRef<HTMLElement>(null);
  const pressed = useRef<{ deed: string | undefined; place: number } | null>(null);
  const deeds = () => [...(sheet.current?.querySelectorAll<HTMLElement>(DEEDS) ?? [])];
  useEffect(() => {
    const last = pressed.current;
    pressed.current = null;
    const root = sheet.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (!last || sheet.current?.contains(root?.activeElement ?? null)) return;
    const left = deeds();
    const undo = left.find((button) => last.deed !== undefined && button.dataset.deed === last.deed);
    (undo ?? left[Math.min(last.place, left.length - 1)])?.focus({ preventScroll: true });
  });
  const onPress = ({ target }: { target: unknown }) => {
    const button = (target as Element).closest<HTMLElement>(DEEDS);
    pressed.current = button && { deed: button.dataset.deed, place: deeds().indexOf(button) };
  };
  return { sheet, onPress };
}
