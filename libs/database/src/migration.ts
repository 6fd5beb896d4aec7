import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';

/** One or several statements, in the order in which they run. */
export type Statements = string | readonly string[];

/** A change of a schema, as data: the statements are known without running them. */
export interface Migration {
  /** `0001-ledger`, as the file is called. */
  readonly name: string;
  /** The name under which databases know it that were made before migrations were called like their files. */
  readonly formerName?: string;
  readonly up: Statements;
  readonly down: Statements;
}

type MigrationFile = Omit<Migration, 'name'>;

const fileName = /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.ts$/;

/**
 * The migrations of a service: the numbered files of a folder, in the order of their names. Each exports `up` and
 * `down`. Other files of the folder hold what several migrations share.
 */
export async function migrationsIn(folder: URL): Promise<readonly Migration[]> {
  const files = await numberedFiles(folder);
  return Promise.all(
    files.map(async (file) => {
      const { up, down, formerName } = (await import(new URL(file, folder).href)) as MigrationFile;
      return { name: nameOf(file), up, down, ...(formerName !== undefined && { formerName }) };
    }),
  );
}

/** The files of a folder that are migrations: `0001-…`, `0002-…`, without a gap. */
export async function numberedFiles(folder: URL): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => /^\d/.test(file)).sort();
  for (const [nth, file] of files.entries()) {
    const number = String(nth + 1).padStart(4, '0');
    if (!fileName.test(file) || !file.startsWith(`${number}-`))
      throw new Error(`${file} should be called ${number}-….ts: migrations are numbered without a gap, in lower case.`);
  }
  return files;
}

export const nameOf = (file: string): string => file.replace(/\.ts$/, '');

/** The statements of a migration as one text, which the database runs in one transaction. */
export function textOf(statements: Statements): string {
  return typeof statements === 'string' ? statements : statements.join(';\n');
}

/** Identifies what a migration does. White space does not count, so that a formatter changes nothing. */
export function checksumOf({ up }: Pick<Migration, 'up'>): string {
  return createHash('sha256').update(textOf(up).replace(/\s+/g, ' ').trim()).digest('hex');
}
