import { existsSync, renameSync, statSync } from 'node:fs';
import { pino, type DestinationStream } from 'pino';

export interface LogFileOptions {
  /** Above this size the file is set aside and a new one begins. */
  readonly maxBytes?: number;
  /** How many files that were set aside stay: `PATH.1` is the newest. */
  readonly keptFiles?: number;
  /**
   * Called when a line could not be written, such as on a full disk: once, until lines can be written again. The line waits in memory and
   * is tried again with the next.
   */
  readonly onFault?: (error: unknown) => void;
}

export interface LogFile extends DestinationStream {
  close(): void;
}

const mebibyte = 1_048_576;

/**
 * A log file that rotates by size. Each line is written before `write` returns, so that a crash loses none. A file that cannot be
 * written ends nothing: at most 1 MiB of lines waits in memory, and what does not fit is dropped.
 */
export function openLogFile(path: string, options: LogFileOptions = {}): LogFile {
  const { maxBytes = 10 * mebibyte, keptFiles = 5, onFault = () => undefined } = options;
  let isFailing = false;
  const fail = (error: unknown) => {
    if (!isFailing) onFault(error);
    isFailing = true;
  };
  const open = () => {
    const file = pino.destination({ dest: path, mkdir: true, sync: true, mode: 0o600, maxLength: mebibyte });
    file.on('error', fail);
    file.on('write', () => (isFailing = false));
    return file;
  };
  let file: ReturnType<typeof open> | null = null;
  let bytes = existsSync(path) ? statSync(path).size : 0;

  const rotate = () => {
    file?.end();
    file = null;
    bytes = 0;
    try {
      setAside(path, keptFiles);
    } finally {
      // A file that cannot be set aside grows on: that is better than losing lines.
      file = open();
    }
  };
  const attempt = (step: () => unknown) => {
    try {
      step();
    } catch (error) {
      fail(error);
    }
  };
  attempt(() => (file = open()));
  return {
    write(line) {
      attempt(() => bytes > 0 && bytes + line.length > maxBytes && rotate());
      bytes += Buffer.byteLength(line);
      attempt(() => {
        file ??= open();
        file.write(line);
      });
    },
    close: () => file?.end(),
  };
}

/** Moves each file one number up; the oldest is overwritten. */
function setAside(path: string, keptFiles: number): void {
  for (let number = keptFiles; number > 0; number -= 1) {
    const from = number === 1 ? path : `${path}.${number - 1}`;
    if (existsSync(from)) renameSync(from, `${path}.${number}`);
  }
}
