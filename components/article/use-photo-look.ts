import { useState } from 'react';

const MOST = 8;

/** How large a picture is shown, and where. */
interface Look {
  /** 1 fits the window. */
  zoom: number;
  /** Moved from the middle, in px. */
  x: number;
  y: number;
}

const FIT: Look = { zoom: 1, x: 0, y: 0 };

export type PhotoLook = ReturnType<typeof usePhotoLook>;

/** A picture that is looked at: fitted into the window at first, moved where it is larger. */
export function usePhotoLook() {
  const [look, setLook] = useState(FIT);
  return {
    large: look.zoom > 1,
    transform: `translate(${look.x}px, ${look.y}px) scale(${look.zoom})`,
    zoom: (factor: number) =>
      setLook((now) => {
        const wanted = Math.min(MOST, Math.max(1, now.zoom * factor));
        return wanted === 1 ? FIT : { ...now, zoom: wanted };
      }),
    move: (x: number, y: number) => setLook((now) => ({ ...now, x: now.x + x, y: now.y + y })),
    fit: () => setLook(FIT),
  };
}
