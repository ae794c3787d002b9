/** Backup, restore, import: how a library gets out of this browser and into it. */
import { t } from '../../components/page/labels';
import { mountPage } from '../../components/page/mount-page';
import '../../components/typography/tokens.css';
import '../../components/controls/controls.css';
import './moving.css';
import { App } from './App';

mountPage(<App />, t('moving.name'));
