import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process, told from later ones that the system gave the same number. `startedAt` counts as the kernel does (field 22
 * of Linux's /proc/PID/stat); elsewhere it is null, and then the number alone decides.
 */
export interface ProcessIdentity {
  pid: number;
  startedAt: string | null;
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startedAt: statusOf(pid)?.startedAt ?? null };
}

/** Whether that very process runs. One that has ended and was only not collected by its parent yet does not. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const status = statusOf(pid);
  if (status === undefined) return startedAt === null;
  return status.state !== 'Z' && status.state !== 'X' && (startedAt === null || status.startedAt === startedAt);
}

/** The command line that a process was started with; empty where there is no such process. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    const asked = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return asked.stdout?.trim() ?? '';
  }
}

function statusOf(pid: number): { state: string; startedAt: string } | undefined {
  try {
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
