/** Opened once, after the extension was installed: the keys on a sample article, and nothing else. */
import { t } from '../../components/page/labels';
import { mountPage } from '../../components/page/mount-page';
import '../../components/typography/tokens.css';
import '../../components/controls/controls.css';
import '../../components/article/article.css';
import './welcome.css';
import { answer, type WelcomeMessages } from '../../messages';
import { takeHere } from '../../page/take-snapshot';
import { App } from './App';
import { isHere, noticeHere, toggleHere } from './here';

answer<WelcomeMessages>(
  {
    'welcome.toggleReader': () => toggleHere(),
    'welcome.take': () => takeHere(),
    'welcome.showNotice': ({ notice }) => noticeHere(notice),
  },
  ({ tabId }) => isHere(tabId),
);

mountPage(<App />, t('welcome.name'));
