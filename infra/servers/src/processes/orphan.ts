import { commandOf, isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { readPidFile } from './server-process.ts';

/**
 * Finds a server of an earlier start that still runs. A pid file alone is not enough: after a reboot another program
 * may have the number, and systems without /proc cannot tell the two apart. So the program must also have been started
 * with an argument that only this server has. The caller must hold the folder's lock; otherwise a live process may own
 * the server.
 */
export function orphanOf(pidFile: string, argument: string): ProcessIdentity | undefined {
  const noted = readPidFile(pidFile);
  return noted !== undefined && isRunning(noted) && commandOf(noted.pid).includes(argument) ? noted : undefined;
}
