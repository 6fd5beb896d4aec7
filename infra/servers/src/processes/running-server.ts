import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { readPidFile } from './server-process.ts';

export interface RunningServer {
  process: ProcessIdentity;
  /** As it was noted when it started: `postgres://…` or `host:port`. */
  address: string;
}

export function noteAddress(dir: string, address: string): void {
  writeFileSync(path.join(dir, 'address'), address);
}

/** The server that runs on a folder, by its pid file, and the address that it noted. */
export function runningServer(dir: string, pidFile: string): RunningServer | undefined {
  const process = readPidFile(path.join(dir, pidFile));
  const address = path.join(dir, 'address');
  if (process === undefined || !isRunning(process) || !existsSync(address)) return undefined;
  return { process, address: readFileSync(address, 'utf8') };
}
