import { commandOf, isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { readPidFile } from './server-process.ts';

/**
 * The server of an earlier start that still runs. A pid file alone proves little: after a restart of the machine
 * another program may have the number, and systems without /proc do not tell the two apart. So the running program must
 * also have been started with an argument that only this server has. The caller holds the lock of the folder, or a
 * living process may own the server.
 */
export function orphanOf(pidFile: string, argument: string): ProcessIdentity | undefined {
  const noted = readPidFile(pidFile);
  return noted !== undefined && isRunning(noted) && commandOf(noted.pid).includes(argument) ? noted : undefined;
}
