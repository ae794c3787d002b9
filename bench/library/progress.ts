/** How far a long step is: one line that is written over on a terminal, a line now and then elsewhere. */
export interface Progress {
  step(by: number): void;
  end(): void;
}

const PAUSE = 10_000;

export function progressOf(what: string, of: number): Progress {
  const start = Date.now();
  const { isTTY } = process.stderr;
  let done = 0;
  let said = start;
  const say = () => {
    const rate = (done / Math.max(1, Date.now() - start)) * 1000;
    const text = `${what}: ${done} of ${of}, ${rate.toFixed(1)} a second`;
    process.stderr.write(isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    said = Date.now();
  };
  return {
    step(by) {
      done += by;
      if (Date.now() - said > (isTTY ? 200 : PAUSE)) say();
    },
    end() {
      say();
      if (isTTY) process.stderr.write('\n');
    },
  };
}
