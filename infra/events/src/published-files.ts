import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import type { Publication } from './publication.ts';

const folder = 'libs/contracts/published';

export interface PublishedContracts {
  byType: Map<string, Publication>;
  problems: Problem[];
}

/** Reads all that was published from this working copy. */
export async function readPublished(root: string): Promise<PublishedContracts> {
  const published: PublishedContracts = { byType: new Map(), problems: [] };
  await mkdir(join(root, folder), { recursive: true });
  for (const file of (await readdir(join(root, folder))).sort()) {
    const publication = parse(await readFile(join(root, folder, file), 'utf8'));
    if (publication && file === `${publication.type}.json`) published.byType.set(publication.type, publication);
    else {
      published.problems.push({
        about: `${folder}/${file}`,
        what: 'It is not a published contract under its own name.',
        remedy: 'Take it back from the history; this folder is written by `npm run events -- check --write` alone.',
      });
    }
  }
  return published;
}

function parse(text: string): Publication | undefined {
  try {
    const { type, topic, subject, revisions } = JSON.parse(text) as Publication;
    const hasRevisions = Array.isArray(revisions) && revisions.length > 0 && revisions.every(({ schema }) => schema);
    return type && topic && subject && hasRevisions ? { type, topic, subject, revisions } : undefined;
  } catch {
    return undefined;
  }
}

export async function writePublished(root: string, publication: Publication): Promise<string> {
  const path = `${folder}/${publication.type}.json`;
  await writeFile(join(root, path), `${JSON.stringify(publication, null, 2)}\n`);
  return path;
}
