/** The options: every setting with a sentence on what it does. */
import { t } from '../../components/labels';
import { mountPage } from '../../components/mount-page';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/choices.css';
import '../../components/article.css';
import './options.css';
import { App } from './App';

mountPage(<App />, t('options.name'));
