import { readdirSync, readFileSync } from 'node:fs';

/** An operation that programs may ask for, as its file has it. */
export interface OperationFile {
  /** The file's name with underscores: `who_am_i`. */
  readonly name: string;
  readonly description: string;
  /** The scopes that a program needs for it. */
  readonly scopes: readonly string[];
  /** The GraphQL document, of one operation. */
  readonly text: string;
}

/** Where the operations of this house are. */
export const operationsFolder = new URL('../../operations/', import.meta.url);

/** Reads a folder of operations. Throws if a file has no description or no scopes. */
export function readOperationFiles(folder: URL = operationsFolder): OperationFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readOperationFile(name, readFileSync(new URL(name, folder), 'utf8')));
}

function readOperationFile(file: string, text: string): OperationFile {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const heading = lines.slice(0, end).map((line) => line.replace(/^#\s?/, ''));
  const scopes = heading
    .find((line) => line.startsWith('scopes:'))
    ?.slice('scopes:'.length)
    .trim();
  const description = heading
    .filter((line) => !line.startsWith('scopes:'))
    .join(' ')
    .trim();
  if (!scopes || description === '') throw new Error(`${file} must begin with a description and "# scopes: …".`);
  const name = file.slice(0, -'.graphql'.length).replaceAll('-', '_');
  return { name, description, scopes: scopes.split(/\s+/), text };
}
