import { openLogFile } from '@kindred/service/log-file';
import { makeLogger } from '@kindred/service/logger';
import type { Logger } from 'pino';
import type { Progress } from './progress.ts';

/**
 * The log of a local start: all of it in a file of the data folder, and what went wrong in a line for the reader
 * besides.
 */
export interface HouseLog {
  readonly logger: Logger;
  close(): void;
}

const largestBytes = 20 * 1024 * 1024;
/** Pino's number for an error; what is below stays in the file alone. */
const errorLevel = 50;

/** Opens the log for appending: the last lines of a crashed start show the cause. */
export function openHouseLog(path: string, progress: Progress, level: string): HouseLog {
  const file = openLogFile(path, { maxBytes: largestBytes, keptFiles: 1 });
  const destination = {
    write(line: string) {
      file.write(line);
      const said = errorIn(line);
      if (said !== undefined) progress.say(said.service, said.message);
    },
  };
  return { logger: makeLogger({ service: 'kindred', level, destination }), close: () => file.close() };
}

function errorIn(line: string): { service: string; message: string } | undefined {
  const { level, service, msg, err } = JSON.parse(line) as {
    level: number;
    service?: string;
    msg?: string;
    err?: { message?: string };
  };
  if (level < errorLevel) return undefined;
  return { service: service ?? 'kindred', message: [msg, err?.message].filter(Boolean).join(': ') };
}
