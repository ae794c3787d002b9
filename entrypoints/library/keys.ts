import type { MessageKey } from '../../components/page/translate';

export interface KeyGroup {
  name: MessageKey;
  keys: readonly (readonly [keys: readonly string[], deed: MessageKey])[];
}

/** The keys of the library page, for the sheet that lists them. */
export const KEYS: readonly KeyGroup[] = [
  {
    name: 'keySheet.find',
    keys: [
      [['/'], 'library.keySearch'],
      [['F'], 'keySheet.filter'],
      [['J', 'K'], 'library.keyMove'],
      [['Home', 'End'], 'library.keyEnds'],
      [['Enter', 'O'], 'library.keyOpen'],
      [['Esc'], 'library.keyClose'],
    ],
  },
  {
    name: 'keySheet.sort',
    keys: [
      [['S'], 'deed.star'],
      [['U'], 'deed.unread'],
      [['E'], 'keySheet.archive'],
      [['T'], 'tag.name'],
      [['X'], 'library.keySelect'],
      [['Shift+X'], 'keySheet.range'],
      [['Ctrl+A'], 'library.keyAll'],
      [['#', 'Delete'], 'library.keyDelete'],
      [['Z'], 'library.undo'],
    ],
  },
  {
    name: 'keySheet.read',
    keys: [
      [['H'], 'keySheet.highlight'],
      [['1', '2', '3', '4'], 'keySheet.colour'],
      [['N'], 'keySheet.note'],
      [['Ctrl+P'], 'deed.print'],
      [['?'], 'keySheet.help'],
    ],
  },
];
