import { cpSync } from 'node:fs';
import { relative, sep } from 'node:path';
import picomatch from 'picomatch';

/**
 * Parses a .dockerignore like `docker build`. A pattern is relative to the build folder and excludes everything below a
 * match. `**` matches any number of folders. The last matching line decides, and one that begins with `!` includes.
 */
export function ignoredBy(dockerignore: string): (path: string) => boolean {
  const lines = dockerignore
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const rules = lines.map((line) => {
    const pattern = line.replace(/^!/, '').replace(/^\/|\/$/g, '');
    return { ignores: !line.startsWith('!'), matches: picomatch([pattern, `${pattern}/**`], { dot: true }) };
  });
  return (path) => rules.findLast(({ matches }) => matches(path))?.ignores ?? false;
}

/**
 * Copies the files that `docker build` would send to its engine: the folder without the files excluded by its
 * .dockerignore.
 */
export function copyContext(from: string, to: string, dockerignore: string): void {
  const ignored = ignoredBy(dockerignore);
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !ignored(relative(from, source).split(sep).join('/')),
  });
}
