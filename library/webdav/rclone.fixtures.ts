/** A real WebDAV server for the tests: `rclone serve webdav` on a folder, which can be killed at any moment. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DavAccount } from './webdav';

export function hasRclone(): boolean {
  try {
    execFileSync('rclone', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export class RcloneServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'qingyang-webdav-'));
  private process: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<RcloneServer> {
    const server = new RcloneServer(await freePort());
    await server.restart();
    return server;
  }

  get account(): DavAccount {
    return { address: `http://127.0.0.1:${this.port}/`, user: '读者', password: '应用密码' };
  }

  /** SIGKILL, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const running = this.process;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((done) => running.once('exit', done));
    running.kill('SIGKILL');
    await gone;
    this.process = undefined;
  }

  async restart(): Promise<void> {
    await this.kill();
    const { user, password } = this.account;
    const address = `127.0.0.1:${this.port}`;
    const options = [
      '--addr',
      address,
      '--user',
      user,
      '--pass',
      password,
      '--config',
      '/dev/null',
      '--dir-cache-time',
      '0',
    ];
    this.process = spawn('rclone', ['serve', 'webdav', this.folder, ...options], { stdio: 'ignore' });
    for (let tries = 0; ; tries++) {
      const answers = await fetch(`http://${address}/`, { method: 'OPTIONS' }).then(
        () => true,
        () => false,
      );
      if (answers) return;
      if (tries > 300) throw new Error('rclone does not answer');
      await wait(100);
    }
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
