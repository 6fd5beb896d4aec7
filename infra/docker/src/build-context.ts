import { cpSync } from 'node:fs';
import { relative, sep } from 'node:path';
import picomatch from 'picomatch';

/**
 * Reads a .dockerignore as `docker build` does: a pattern counts from the folder that is built and leaves out whatever
 * is below a match; `**` stands for any number of folders, and the last line that matches decides, one that begins with
 * `!` for keeping.
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

/** Copies what `docker build` would send to its engine: a folder without what its .dockerignore leaves out. */
export function copyContext(from: string, to: string, dockerignore: string): void {
  const ignored = ignoredBy(dockerignore);
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !ignored(relative(from, source).split(sep).join('/')),
  });
}
