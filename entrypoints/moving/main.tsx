/** Backup, restore, import: how a library gets out of this browser and into it. */
import { t } from '../../components/labels';
import { mountPage } from '../../components/mount-page';
import '../../components/tokens.css';
import '../../components/controls.css';
import './moving.css';
import { App } from './App';

mountPage(<App />, t('moving.name'));
