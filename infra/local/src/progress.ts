/** Says what is being prepared, line by line as it happens: read as well in a log file as on a terminal. */
export interface Progress {
  /** One line of its own under a step's name. */
  say(name: string, message: string): void;
  /** Runs a step and says how long it took. What it returns for `told` stands behind its name. */
  step<T>(name: string, run: (say: (message: string) => void) => Promise<T>, told?: (result: T) => string): Promise<T>;
  /** A line without time or name. */
  line(text: string): void;
  /** Seconds since the start. */
  seconds(): string;
}

interface Writable {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/**
 * Progress on a stream. Each line is written once and never redrawn, because steps run side by side and a redrawn line
 * would be rubbish in a file. Colour only on a terminal; `startedAt` is in milliseconds of the process's own clock.
 */
export function progressOn(stream: Writable, startedAt: number, colour = stream.isTTY === true): Progress {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  const write = (mark: string, name: string, message: string) =>
    void stream.write(`${paint(2, `${seconds().padStart(6)} s`)}  ${mark} ${name.padEnd(17)} ${message}\n`);

  return {
    seconds,
    line: (text) => void stream.write(`${text}\n`),
    say: (name, message) => write(paint(2, '·'), name, message),
    async step(name, run, told) {
      const began = performance.now();
      const result = await run((message) => write(paint(2, '·'), name, message));
      const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
      const message = told?.(result);
      write(paint(32, '✓'), name, message ? `${message}, ${took}` : took);
      return result;
    },
  };
}
