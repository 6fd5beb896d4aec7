import { posix } from 'node:path';

/** The files of a checkout, by their paths from its root. */
export interface Checkout {
  readonly files: readonly string[];
  read(file: string): string;
}

/** Which files each file reads: what it imports, and every path of the checkout that it names in a string. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** Stands for files that are found by a path which is not written out. */
export const anything = '*';

const quoted = /(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g;

/**
 * Takes every quoted path for a file that is read, which is more than the imports: a process that is started and a
 * folder that is listed count as well. A path that reaches the root, or a folder next to it, can lead anywhere.
 */
export function importGraph({ files, read }: Checkout): ImportGraph {
  const known = new Set(files);
  const within = foldersOf(files);
  const packages = packagesOf(files, read);
  return new Map(files.filter(isCode).map((file) => [file, new Set(named(file))]));

  function named(file: string): string[] {
    return [...read(file).matchAll(quoted)].flatMap(([, , text = '']) => {
      const path = pathOf(file, text);
      if (path === undefined) return [];
      if (path === anything) return [anything];
      if (known.has(path)) return [path];
      return within.get(path.replace(/\/$/, '')) ?? [];
    });
  }

  function pathOf(file: string, text: string): string | undefined {
    const [fixed = ''] = text.split('${');
    const isWhole = fixed === text;
    if (/^\.{1,2}(\/|$)/.test(fixed)) {
      const path = posix.join(posix.dirname(file), isWhole ? fixed : fixed.replace(/[^/]*$/, ''));
      if (path.startsWith('..')) return undefined;
      return /^(\.|[^/]+)\/?$/.test(path) && !known.has(path) ? anything : path;
    }
    const [, name, rest] = /^(@kindred\/[^/]+)\/(.+)$/.exec(fixed) ?? [];
    if (name !== undefined && rest !== undefined) return packages.get(name)?.(rest);
    return isWhole && fixed.includes('/') ? posix.normalize(fixed) : undefined;
  }
}

/** Every file that a file reads, and what those read, and so on; itself as well. */
export function reach(graph: ImportGraph, start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}

function isCode(file: string): boolean {
  return /\.(ts|mts|mjs|cjs|js)$/.test(file);
}

/** The files in each folder, at any depth. */
function foldersOf(files: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
      const within = folders.get(folder) ?? [];
      within.push(file);
      folders.set(folder, within);
    }
  }
  return folders;
}

/** How each package of the workspace finds what is imported from it. */
function packagesOf(
  files: readonly string[],
  read: Checkout['read'],
): Map<string, (rest: string) => string | undefined> {
  const manifests = files.filter((file) => /^([^/]+\/){1,2}package\.json$/.test(file));
  return new Map(
    manifests.map((manifest) => {
      const { name, exports = {} } = JSON.parse(read(manifest)) as { name: string; exports?: Record<string, string> };
      const folder = posix.dirname(manifest);
      return [name, (rest: string) => exported(folder, exports, rest)];
    }),
  );
}

function exported(folder: string, exports: Readonly<Record<string, string>>, rest: string): string | undefined {
  const exact = exports[`./${rest}`];
  if (exact !== undefined) return posix.join(folder, exact);
  for (const [pattern, target] of Object.entries(exports)) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined || !`./${rest}`.startsWith(before) || !rest.endsWith(after)) continue;
    return posix.join(folder, target.replaceAll('*', `./${rest}`.slice(before.length, -after.length || undefined)));
  }
  return undefined;
}
