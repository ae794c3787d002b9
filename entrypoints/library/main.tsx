/** The library: what was saved, found again and read without the network. */
import { t } from '../../components/page/labels';
import { mountPage } from '../../components/page/mount-page';
import '../../components/typography/tokens.css';
import '../../components/controls/controls.css';
import '../../components/proof/panels.css';
import '../../components/article/article.css';
import './library.css';
import './side/side.css';
import './list/list.css';
import './filter/filter.css';
import './statistics/statistics.css';
import './reading/reading.css';
import './print/print.css';
import { App } from './App';

mountPage(<App />, t('library.name'));
