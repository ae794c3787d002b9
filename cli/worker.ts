/** A thread that extracts: inputs come in, what is to be written goes out, in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import { doInput } from './do-input';
import type { Format } from './formats';
import type { Input } from './input';

const { format } = workerData as { format: Format };
let last = Promise.resolve();

parentPort?.on('message', (input: Input) => {
  last = last.then(async () => parentPort?.postMessage(await doInput(input, format)));
});
parentPort?.postMessage('ready');
