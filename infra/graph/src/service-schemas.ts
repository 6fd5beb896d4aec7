import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { addressesFrom } from '@kindred/infra-local/addresses';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';

const graphPort = 4000;

/**
 * The schema of every service that has one, in the order of their names, each at the port that it has in `npm start`.
 */
export async function serviceSchemas(root: string): Promise<Subgraph[]> {
  const names = await readdir(join(root, 'services')).catch(() => []);
  const found = await Promise.all(
    names.sort().map(async (name) => ((await hasSchema(root, name)) ? [subgraph(root, name)] : [])),
  );
  return found.flat();
}

function subgraph(root: string, name: string): Subgraph {
  return {
    name,
    url: subgraphUrl(name),
    sdl: readSubgraphSchema(pathToFileURL(join(root, 'services', name, 'schema'))),
  };
}

/**
 * The routing table: where a service's subgraph answers. Throws a sentence for a service without a port in the house's
 * plan.
 */
export function subgraphUrl(name: string): string {
  return `${addressesFrom(graphPort).url(name)}/graphql`;
}

async function hasSchema(root: string, name: string): Promise<boolean> {
  const files = await readdir(join(root, 'services', name, 'schema')).catch(() => []);
  return files.some((file) => file.endsWith('.graphql'));
}
