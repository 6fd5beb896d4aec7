import { dataWithin } from './debian-root.ts';

/**
 * The command that runs another one as the user postgres within the Debian folder, with `dataFolder` at
 * `/kindred-data`.
 *
 * Its mounts are made in a mount name space of its own: nobody else sees them, and they are gone with the last process
 * in it, killed or not, so none is ever left in a folder that somebody might delete. The process keeps its number
 * throughout, since each step replaces the one before.
 */
export function inDebian(root: string, dataFolder: string, command: string[]): [string, ...string[]] {
  const script = `
    set -e
    mount --rbind /dev "$1/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
    mount -t proc proc "$1/proc"
    mount --bind "$2" "$1${dataWithin}"
    root=$1
    shift 2
    exec chroot --userspec=postgres:postgres "$root" "$@"`;
  return ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', root, dataFolder, ...command];
}
