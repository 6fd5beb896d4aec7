import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DestinationStream } from 'pino';

export interface LogFileOptions {
  /** Above this size the file is set aside and a new one begins. */
  readonly maxBytes?: number;
  /** How many files that were set aside stay: `PATH.1` is the newest. */
  readonly keptFiles?: number;
  /** Called when a line could not be written, such as on a full disk: once, until lines can be written again. */
  readonly onFault?: (error: unknown) => void;
}

export interface LogFile extends DestinationStream {
  close(): void;
}

const mebibyte = 1_048_576;

/**
 * A log file that rotates by size, readable by this user only. `write` is synchronous, so a crash loses no line. A line
 * that cannot be written is dropped. The next line that is written follows one that counts the dropped lines.
 */
export function openLogFile(path: string, options: LogFileOptions = {}): LogFile {
  const { maxBytes = 10 * mebibyte, keptFiles = 5, onFault = () => undefined } = options;
  let file: number | undefined;
  let bytes = 0;
  let missing = 0;
  let isFailing = false;

  const open = () => {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'a', 0o600);
    bytes = fstatSync(file).size;
    return file;
  };
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  const append = (text: string) => {
    const written = writeSync(file ?? open(), text);
    bytes += written;
    if (written < Buffer.byteLength(text)) throw new Error('The disk has no space for the whole line.');
  };
  const attempt = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch (error) {
      if (!isFailing) onFault(error);
      isFailing = true;
      return false;
    }
  };
  // An earlier process may have left a file that is nearly full.
  attempt(open);
  return {
    write(line) {
      // A file that cannot be set aside grows on: that is better than losing lines.
      const isSmall =
        bytes === 0 ||
        bytes + Buffer.byteLength(line) <= maxBytes ||
        attempt(() => {
          close();
          setAside(path, keptFiles);
        });
      const isWritten = attempt(() => {
        if (missing > 0)
          append(
            `\n${JSON.stringify({ level: 40, time: Date.now(), msg: `${missing} lines before this one could not be written` })}\n`,
          );
        missing = 0;
        append(line);
      });
      if (!isWritten) missing += 1;
      if (isSmall && isWritten) isFailing = false;
    },
    close,
  };
}

/** Moves each file one number up; the oldest is overwritten. */
function setAside(path: string, keptFiles: number): void {
  for (let number = keptFiles; number > 0; number -= 1) {
    const from = number === 1 ? path : `${path}.${number - 1}`;
    if (existsSync(from)) renameSync(from, `${path}.${number}`);
  }
}
