import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

/** A log file that ends nothing when it cannot be written. */
export interface LogFile {
  write(line: string): void;
  close(): void;
}

/** How large the file may become before it is put aside as `PATH.1`, over the one before. */
const largestBytes = 20 * 1024 * 1024;

/**
 * Appends lines to a file for this user alone. What cannot be written, such as on a full disk, is left out; the next line that can
 * be is preceded by one that counts what is missing.
 */
export function openLogFile(path: string, largest = largestBytes): LogFile {
  let opened: number | undefined;
  let bytes = 0;
  let missing = 0;

  const open = () => {
    opened = openSync(path, 'a', 0o600);
    bytes = statSync(path).size;
    return opened;
  };
  const close = () => {
    if (opened !== undefined) closeSync(opened);
    opened = undefined;
  };
  const append = (text: string) => {
    if (bytes > largest) {
      close();
      renameSync(path, `${path}.1`);
    }
    const file = opened ?? open();
    const length = Buffer.byteLength(text);
    const written = writeSync(file, text);
    bytes += written;
    if (written < length) throw new Error('A part of the line found no room.');
  };
  return {
    write(line) {
      try {
        if (missing > 0) append(`\n${JSON.stringify({ level: 40, time: Date.now(), msg: `${missing} lines before this one could not be written` })}\n`);
        missing = 0;
        append(line);
      } catch {
        missing += 1;
      }
    },
    close,
  };
}
