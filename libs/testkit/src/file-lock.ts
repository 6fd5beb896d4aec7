import { spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';

/**
 * Locks a file for this process through the operating system, and returns its descriptor; closing it releases the lock.
 * A suspended or busy process keeps its lock, and a process that ends loses it. No time-out and no process number is
 * involved, so the lock also works between containers.
 *
 * @returns undefined if this or another process has the lock
 */
export function lockFile(file: string): number | undefined {
  for (;;) {
    const descriptor = open(file);
    if (descriptor === undefined || isAt(file, descriptor)) return descriptor;
    // The folder was deleted or replaced before the lock was taken, so the locked file is not the current one.
    closeSync(descriptor);
  }
}

/** Windows: exclusive opening. BSD and macOS: a lock while opening. Elsewhere: flock(1) locks the open descriptor. */
function open(file: string): number | undefined {
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
  switch (process.platform) {
    case 'win32':
      return openUnless(file, O_RDWR | O_CREAT | windowsExclusive, 'EBUSY');
    case 'darwin':
    case 'freebsd':
    case 'netbsd':
    case 'openbsd':
      return openUnless(file, O_RDWR | O_CREAT | O_NONBLOCK | bsdExclusiveLock, 'EAGAIN');
    default:
      return locked(openSync(file, O_RDWR | O_CREAT, 0o600));
  }
}

/** UV_FS_O_EXLOCK of libuv and O_EXLOCK of BSD, for which Node has no names. */
const windowsExclusive = 0x10000000;
const bsdExclusiveLock = 0x20;

function openUnless(file: string, flags: number, lockedCode: string): number | undefined {
  try {
    return openSync(file, flags, 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === lockedCode) return undefined;
    throw error;
  }
}

/**
 * A flock(2) lock belongs to the open file, which the program inherits from this process. So the lock remains after the
 * program has ended.
 */
function locked(descriptor: number): number | undefined {
  const { status, stderr, error } = spawnSync('flock', ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', descriptor],
    encoding: 'utf8',
  });
  if (status === 0) return descriptor;
  closeSync(descriptor);
  if (status === 1) return undefined;
  throw new Error(
    `The program flock (of util-linux or busybox) is needed to lock a folder, and it could not: ${error?.message ?? stderr.trim()}.`,
  );
}

function isAt(file: string, descriptor: number): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && there.ino === fstatSync(descriptor).ino;
}
