/** The library: what was saved, found again and read without the network. */
import { t } from '../../components/labels';
import { mountPage } from '../../components/mount-page';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/panels.css';
import '../../components/article.css';
import './library.css';
import './side/side.css';
import './list/list.css';
import './filter/filter.css';
import './statistics/statistics.css';
import './reading/reading.css';
import './print/print.css';
import { App } from './App';

mountPage(<App />, t('library.name'));
