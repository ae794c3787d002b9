/** The messages that the library answers, by name: types are gone when it runs. A missing one does not compile. */
import type { FileMessages, LibraryMessages, SalvageMessages } from '../library-messages';

type OfDamaged = keyof SalvageMessages | keyof FileMessages;

/** What is answered of a file, too, that cannot be opened as a library. */
const OF_DAMAGED: Record<OfDamaged, true> = {
  'library.salvageIndex': true,
  'library.salvageRecords': true,
  'library.salvageBytes': true,
  'library.files': true,
  'library.fileBytes': true,
  'library.startAnew': true,
  'library.deleteFile': true,
};

const OF_WHOLE: Record<Exclude<keyof LibraryMessages, OfDamaged>, true> = {
  'library.save': true,
  'library.standing': true,
  'library.savedUnder': true,
  'library.get': true,
  'library.getMany': true,
  'library.versions': true,
  'library.original': true,
  'library.editFields': true,
  'library.reprints': true,
  'library.status': true,
  'library.query': true,
  'library.ids': true,
  'library.facets': true,
  'library.statistics': true,
  'library.searches': true,
  'library.putSearch': true,
  'library.deleteSearch': true,
  'library.delete': true,
  'library.undelete': true,
  'library.purge': true,
  'library.change': true,
  'library.tags': true,
  'library.renameTag': true,
  'library.deleteTag': true,
  'library.notes': true,
  'library.putNote': true,
  'library.deleteNote': true,
  'library.highlights': true,
  'library.putHighlight': true,
  'library.deleteHighlight': true,
  'library.addPictures': true,
  'library.pictures': true,
  'library.picture': true,
  'library.proposeVersion': true,
  'library.proposals': true,
  'library.proposal': true,
  'library.acceptVersions': true,
  'library.dismissVersions': true,
  'library.backupIndex': true,
  'library.backupRecords': true,
  'library.namedBytes': true,
  'library.digests': true,
  'library.changes': true,
  'library.sightRecords': true,
  'library.missingBytes': true,
  'library.putBytes': true,
  'library.restoreRecords': true,
  'library.restoreShelf': true,
  'library.synced': true,
  'library.noteSynced': true,
  'library.forgetSynced': true,
  'library.shownBytes': true,
  'library.checkStep': true,
  'library.repairStep': true,
};

export const MESSAGE_NAMES = Object.keys({ ...OF_WHOLE, ...OF_DAMAGED }) as (keyof LibraryMessages)[];

export function isOfDamaged(name: keyof LibraryMessages): boolean {
  return Object.hasOwn(OF_DAMAGED, name);
}
