/** The library: what was saved, found again and read without the network. */
import { t } from '../../components/labels';
import { mountPage } from '../../components/mount-page';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/panels.css';
import '../../components/article.css';
import './library.css';
import './list.css';
import { App } from './App';

mountPage(<App />, t('library.name'));
