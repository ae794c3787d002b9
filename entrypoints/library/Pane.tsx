import type { Settings } from '../../settings/settings';
import { EmptyLibrary } from './EmptyLibrary';
import { KeyGuide } from './KeyGuide';
import { ReadingPane } from './reading/ReadingPane';
import { StatisticsPage } from './statistics/StatisticsPage';
import { UpdatesPage } from './updates/UpdatesPage';
import type { Library } from './use-library';

interface PaneProps {
  library: Library;
  settings: Settings;
  /** Nothing is saved yet. */
  teaching: boolean;
}

/** What is open: an article, the statistics, what a new reading proposes, or the keys. */
export function Pane({ library, settings, teaching }: PaneProps) {
  const { route, round, toast, work, shelf, results, refresh, change, purge, deeds, extractAgain } = library;
  if (route.place === 'statistics') return <StatisticsPage />;
  if (route.place === 'updates') return <UpdatesPage say={toast.say} work={work} onDone={refresh} />;
  if (route.id !== null)
    return (
      <ReadingPane
        id={route.id}
        version={route.version}
        route={route}
        round={round}
        settings={settings}
        say={toast.say}
        sayFailure={work.sayFailure}
        tags={shelf?.tags ?? []}
        onMark={(ids, wanted) => void change(ids, wanted)}
        onRetry={refresh}
        onTakeAway={(wanted) => void deeds.takeAway(wanted)}
        onRestore={(ids) => void change(ids, { kind: 'undelete' }, true)}
        onPurge={purge.ask}
        onChanged={refresh}
        onExtractAgain={(ids) => void extractAgain(ids)}
      />
    );
  if (teaching) return <EmptyLibrary />;
  return results.found && <KeyGuide />;
}
