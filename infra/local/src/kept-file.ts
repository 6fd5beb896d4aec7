import { readFile, rename, writeFile } from 'node:fs/promises';

/** Reads a JSON file of the data folder; undefined where there is none, or one that a kill left half written. */
export async function readKept(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Writes a JSON file for this user's eyes alone. Beside it first and then over it, so that a kill leaves the old or the
 * new.
 */
export async function keep(path: string, value: unknown): Promise<void> {
  const beside = `${path}.new`;
  await writeFile(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(beside, path);
}
