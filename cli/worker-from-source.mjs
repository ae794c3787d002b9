/** The thread of worker.ts where no bundle of it could be written. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
