/** The options: every setting with a sentence on what it does. */
import { t } from '../../components/page/labels';
import { mountPage } from '../../components/page/mount-page';
import '../../components/typography/tokens.css';
import '../../components/controls/controls.css';
import '../../components/typography/choices.css';
import '../../components/article/article.css';
import './options.css';
import { App } from './App';

mountPage(<App />, t('options.name'));
