import { parse } from 'yaml';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly os?: readonly string[]; readonly libc?: readonly string[] }>>;
  readonly snapshots: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * The packages of a pnpm lock file whose native packages leave out a platform on which the project runs, a sentence
 * each. A lock file made under a filter of platforms installs on other platforms without an error, and fails there at
 * run time. A package counts when it has a native package for Linux: one for macOS alone, such as fsevents, is optional
 * everywhere.
 */
export function missingNatives(lockFile: string): string[] {
  const { packages, snapshots } = parse(lockFile) as LockFile;
  return Object.entries(snapshots).flatMap(([name, { optionalDependencies = {} }]) => {
    const natives = Object.entries(optionalDependencies).flatMap(
      ([native, version]) => packages[`${native}@${version}`] ?? [],
    );
    const platforms = new Set(natives.flatMap(platformsOf));
    if (![...platforms].some((platform) => platform.startsWith('linux'))) return [];
    const missing = wanted.filter((platform) => !platforms.has(platform));
    return missing.length === 0 ? [] : [`${name} lacks ${missing.join(', ')}`];
  });
}

const wanted = ['darwin', 'win32', 'linux-glibc', 'linux-musl'];

function platformsOf({ os = [], libc = ['glibc', 'musl'] }: LockFile['packages'][string]): string[] {
  return os.flatMap((name) => (name === 'linux' ? libc.map((library) => `linux-${library}`) : [name]));
}
