import { useLayoutEffect, useRef, useState } from 'react';

/**
 * A text that is folded while it would take `lines` or more in the box where it stands, however wide that is: a popup has no width
 * of its own while it opens, and less of it under a zoom. What the reader unfolded stays so until there is another text.
 */
export function useFold<Box extends HTMLElement>(text: string, may: boolean, lines: number) {
  const box = useRef<Box>(null);
  const [isLong, setLong] = useState(false);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text in a box of the same size is measured anew
  useLayoutEffect(() => {
    const element = box.current;
    if (!may || !element) return;
    // Folded or not: what overflows counts.
    const measure = () =>
      setLong(element.scrollHeight > (lines - 0.5) * parseFloat(getComputedStyle(element).lineHeight));
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    measure();
    return () => sizes.disconnect();
  }, [may, lines, text]);
  const isFolded = isLong && unfolded !== text;
  return { box, isLong, isFolded, setFolded: (fold: boolean) => setUnfolded(fold ? null : text) };
}
