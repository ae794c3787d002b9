import { connect, type Socket } from 'node:net';

/** One reply: message type 1, the id of the command, an error or null, the result or null. */
type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Speaks Firefox's own remote protocol, Marionette: JSON messages behind their length in bytes, `27:[0,1,"Command",{}]`.
 * It can do what WebDriver cannot: run script in the browser itself, and so press the toolbar button of an extension.
 */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private received: Buffer = Buffer.alloc(0);
  private nextId = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.take(data));
    socket.on('error', () => {}); // a killed browser resets the connection; 'close' follows
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
      this.waiting.clear();
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((done, fail) => {
      socket.once('connect', () => done());
      socket.once('error', fail);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    // Every text of a large library is read in one script; what hangs, the test's own time ends.
    await marionette.send('WebDriver:SetTimeouts', { script: 300_000 });
    return marionette;
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.nextId;
      this.waiting.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, command, parameters]);
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /**
   * Runs the body of an async function in a page (`content`) or in the browser's own window (`chrome`).
   * @throws with the message of what the script throws
   */
  async run<Result>(where: 'content' | 'chrome', body: string, parameters: readonly unknown[] = []): Promise<Result> {
    await this.send('Marionette:SetContext', { value: where });
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => {${body}})(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const reply = (await this.send('WebDriver:ExecuteAsyncScript', { script, args: parameters })) as {
      value: { value?: Result; error?: string };
    };
    if (reply.value.error !== undefined) throw new Error(reply.value.error);
    return reply.value.value as Result;
  }

  close(): void {
    this.socket.destroy();
  }

  private take(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
      if (this.received.length < end) return;
      this.settle(JSON.parse(this.received.subarray(colon + 1, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  private settle(message: Reply | object): void {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message as Reply;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
