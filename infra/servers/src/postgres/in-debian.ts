import { dataWithin } from './debian-root.ts';

/**
 * The command that runs another one within the Debian folder, as one of its users, with `dataFolder` at
 * `/kindred-data`.
 *
 * Its mounts are made in a mount namespace of its own. Other processes do not see them, and they end with the last
 * process in it, so that no mount is left in a folder that a user might delete. The process keeps its id, because each
 * step replaces the one before.
 */
export function inDebian(
  root: string,
  dataFolder: string,
  command: string[],
  user = 'postgres',
): [string, ...string[]] {
  const script = `
    set -e
    mount --rbind /dev "$1/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
    mount -t proc proc "$1/proc"
    mount --bind "$2" "$1${dataWithin}"
    root=$1
    shift 2
    exec chroot --userspec=${user}:${user} "$root" "$@"`;
  return ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', root, dataFolder, ...command];
}
