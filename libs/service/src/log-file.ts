import { existsSync, renameSync, statSync } from 'node:fs';
import { pino, type DestinationStream } from 'pino';

export interface LogFileOptions {
  /** Above this size the file is set aside and a new one begins. */
  readonly maxBytes?: number;
  /** How many files that were set aside stay: `PATH.1` is the newest. */
  readonly keptFiles?: number;
  /** Sets the file of an earlier process aside at once, so that each start has a file of its own. */
  readonly beginsAnew?: boolean;
  /** Called when a line could not be written, such as on a full disk. The line waits in memory and is tried again with the next. */
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
  const { maxBytes = 10 * mebibyte, keptFiles = 5, beginsAnew = false, onFault = () => undefined } = options;
  const open = () => {
    const file = pino.destination({ dest: path, mkdir: true, sync: true, mode: 0o600, maxLength: mebibyte });
    file.on('error', onFault);
    return file;
  };
  if (beginsAnew) setAside(path, keptFiles);
  let file: ReturnType<typeof open> | null = open();
  let bytes = statSync(path).size;

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
      onFault(error);
    }
  };
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
