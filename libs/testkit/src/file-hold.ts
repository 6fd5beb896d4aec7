import { spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';

/**
 * Takes a file for this process by a lock of the operating system, and gives its descriptor: closing that lets go of
 * it. A process that is stopped or busy keeps its lock, and one that ends loses it, however it ends. Neither a time-out
 * nor a process number has a say, so the lock holds between containers with process numbers of their own as well.
 *
 * @returns undefined when it is held, by this process or another
 */
export function holdFile(file: string): number | undefined {
  for (;;) {
    const held = open(file);
    if (held === undefined || isAt(file, held)) return held;
    // The folder was deleted or replaced between the opening and the lock, so what is locked is no longer this file.
    closeSync(held);
  }
}

/**
 * Windows opens a file for one alone, BSD and macOS lock while they open, and elsewhere flock(1) locks the open
 * descriptor.
 */
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

function openUnless(file: string, flags: number, heldCode: string): number | undefined {
  try {
    return openSync(file, flags, 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === heldCode) return undefined;
    throw error;
  }
}

/**
 * A lock by flock(2) belongs to the open file that the program inherits from here, so it stays when the program has
 * ended.
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
