/** The popup of the toolbar button: the page under it as a clean article. */
import { mountPage } from '../../components/page/mount-page';
import '../../components/typography/tokens.css';
import '../../components/controls/controls.css';
import '../../components/proof/panels.css';
import '../../components/article/article.css';
import './popup.css';
import { answer, type PopupMessages } from '../../messages';
import { App } from './App';
import { fitScreen } from './fit-screen';

answer<PopupMessages>({ 'popup.isOpen': () => true });
fitScreen();
mountPage(<App />, '');
