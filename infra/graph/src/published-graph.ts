import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { subgraphUrl } from './service-schemas.ts';

const folder = 'docs/graph';
const servicesFolder = `${folder}/services`;
const ending = '.graphql';

/** Everything that is published, as paths from the repository's root with their text. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** The schemas that were published last, whole: a service's own and what all services share. */
export async function publishedSchemas(root: string): Promise<Subgraph[]> {
  const files = (await readdir(join(root, servicesFolder)).catch(() => []))
    .filter((file) => file.endsWith(ending))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -ending.length);
      return { name, url: subgraphUrl(name), sdl: await readFile(join(root, servicesFolder, file), 'utf8') };
    }),
  );
}

/**
 * What is to be published of these schemas: the supergraph that they make, the schema that clients see, and the codes
 * of refusals that they can meet.
 */
export function publication(
  schemas: readonly Subgraph[],
  supergraphSdl: string,
  { apiSdl, errors }: { readonly apiSdl: string; readonly errors: string },
): PublishedFiles {
  return new Map([
    [`${folder}/supergraph${ending}`, supergraphSdl],
    [`${folder}/schema${ending}`, apiSdl],
    [`${folder}/errors.json`, errors],
    ...schemas.map(({ name, sdl }) => [`${servicesFolder}/${name}${ending}`, sdl] as const),
  ]);
}

/** The paths whose published text is another one, or missing, or of a service that is no more. */
export async function staleFiles(root: string, files: PublishedFiles): Promise<string[]> {
  const changed = await Promise.all(
    [...files].map(async ([path, text]) =>
      (await readFile(join(root, path), 'utf8').catch(() => null)) === text ? [] : [path],
    ),
  );
  return [...changed.flat(), ...(await leftOver(root, files))];
}

/** Writes what is to be published, and removes what services that are gone have left. */
export async function publish(root: string, files: PublishedFiles): Promise<void> {
  await mkdir(join(root, servicesFolder), { recursive: true });
  await Promise.all([...files].map(([path, text]) => writeFile(join(root, path), text)));
  await Promise.all((await leftOver(root, files)).map((path) => rm(join(root, path))));
}

async function leftOver(root: string, files: PublishedFiles): Promise<string[]> {
  const there = (await readdir(join(root, servicesFolder)).catch(() => [])).map((file) => `${servicesFolder}/${file}`);
  return there.filter((path) => path.endsWith(ending) && !files.has(path));
}
