/** Opened once, after the extension was installed: the keys on a sample article, and nothing else. */
import { t } from '../../components/labels';
import { mountPage } from '../../components/mount-page';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/article.css';
import './welcome.css';
import { App } from './App';

mountPage(<App />, t('welcome.name'));
