import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const common = new URL('../schema/common.graphql', import.meta.url);

/**
 * A subgraph's schema as text: what all services share (scalars, `Money`, `PageInfo`, the federation link), then what
 * the service's files import, then every `.graphql` file of the service's schema folder in the order of their names.
 *
 * A file imports what several services share by a line that editors understand too:
 * `# import * from '../../../libs/service/schema/places.graphql'`.
 */
export function readSubgraphSchema(folder: URL): string {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  const own = readdirSync(base)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => new URL(name, base));
  const imported = new Set(own.flatMap(importsOf));
  return [common, ...[...imported].map((href) => new URL(href)), ...own]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function importsOf(file: URL): string[] {
  const lines = readFileSync(file, 'utf8').matchAll(/^# import \* from '(.+)'$/gm);
  return [...lines].map(([, path]) => new URL(path ?? '', file).href);
}

/**
 * Names a schema's text: what a running service tells at `/health/schema`, for the gateway to compare with what is
 * published.
 */
export function schemaHash(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}
