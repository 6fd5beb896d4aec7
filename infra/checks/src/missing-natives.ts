import { parse } from 'yaml';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly os?: readonly string[]; readonly libc?: readonly string[] }>>;
  readonly snapshots: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * Finds packages of a pnpm lock file without a native package for a platform of this project, and returns a sentence
 * for each. A lock file made with a platform filter installs elsewhere without an error, and fails at run time. Only
 * packages with a native package for Linux count: one for macOS alone, such as fsevents, is optional everywhere. A
 * native package may have others for its own platform.
 */
export function missingNatives(lockFile: string): string[] {
  const { packages, snapshots } = parse(lockFile) as LockFile;
  return Object.entries(snapshots).flatMap(([name, { optionalDependencies = {} }]) => {
    if (packages[name]?.os !== undefined) return [];
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
