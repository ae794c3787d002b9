import { createContext, useContext } from 'react';

/** Addresses of the pictures that are kept on this device, by the address they came from. Empty where none are at hand. */
export const KeptPictures = createContext<ReadonlyMap<string, string>>(new Map());

export function useKeptPicture(src: string | undefined): string | undefined {
  const kept = useContext(KeptPictures);
  return src === undefined ? undefined : kept.get(src);
}
