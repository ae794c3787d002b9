import { createContext } from 'react';

/** Readings above the characters of a text, by the text: '' where none is wanted. Null where nobody asked for any. */
export type Readings = ReadonlyMap<string, readonly string[]>;

export const ReadingsContext = createContext<Readings | null>(null);
