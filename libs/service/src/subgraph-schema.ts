import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const common = new URL('../schema/common.graphql', import.meta.url);

/**
 * A subgraph's schema as text: what all services share (scalars, `Money`, `PageInfo`, the federation link), then every
 * `.graphql` file of the service's schema folder in the order of their names.
 */
export function readSubgraphSchema(folder: URL): string {
  const path = fileURLToPath(folder);
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return [
    readFileSync(common, 'utf8'),
    ...files.map((name) => readFileSync(new URL(name, folder.href.endsWith('/') ? folder : `${folder.href}/`), 'utf8')),
  ].join('\n');
}

/**
 * Names a schema's text: what a running service tells at `/health/schema`, for the gateway to compare with what is
 * published.
 */
export function schemaHash(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}
