import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  readonly kindred?: { readonly draft?: boolean };
}

/**
 * The names of draft services: `"kindred": { "draft": true }` in their package.json, as the generator writes it.
 * Neither the schema nor the contracts of a draft are published, so all of it may still change.
 */
export async function draftServices(root: string): Promise<ReadonlySet<string>> {
  const names = await readdir(join(root, 'services')).catch(() => []);
  const drafts = await Promise.all(
    names.map(async (name) => ((await isDraft(join(root, 'services', name, 'package.json'))) ? [name] : [])),
  );
  return new Set(drafts.flat());
}

async function isDraft(manifestFile: string): Promise<boolean> {
  const text = await readFile(manifestFile, 'utf8').catch(() => '{}');
  return (JSON.parse(text) as Manifest).kindred?.draft === true;
}

/** The lines that a command prints about drafts that it skipped. */
export const ofDrafts = (drafts: Iterable<string>): string[] =>
  [...drafts]
    .sort()
    .map(
      (name) =>
        `${name} is a draft: nothing of it is published until "kindred": { "draft": true } is gone from services/${name}/package.json.`,
    );
