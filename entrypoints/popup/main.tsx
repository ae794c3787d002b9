/** The popup of the toolbar button: the page under it as a clean article. */
import { mountPage } from '../../components/mount-page';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/panels.css';
import '../../components/article.css';
import './popup.css';
import { App } from './App';

mountPage(<App />, '');
