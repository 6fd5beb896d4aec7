import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { pino, type Logger } from 'pino';
import { composeSupergraph } from './compose-supergraph.ts';
import { deployedSchemas, type DeployedSchemas } from './deployed-schema.ts';
import type { Draft, ReadDraft } from './draft.ts';
import { publishedSchemas } from './published-schemas.ts';
import type { PublishedService } from './published-service.ts';

/** A service whose schema files are a part of the graph as they are. */
export interface ServiceLocation {
  readonly name: string;
  /** Where its subgraph answers, path included: `http://identity:4001/graphql`. */
  readonly url: string;
  /** The folder of its `.graphql` files. */
  readonly schemaDir: string;
}

/**
 * The source of the graph, one of three. A composed file is served as it is. The gateway composes the services'
 * published schemas, each once its service runs it. It also composes schema files while they are edited, for `npm
 * start` and tests.
 */
export type SupergraphOptions =
  | { readonly file: string }
  | { readonly published: readonly PublishedService[]; readonly deployed?: DeployedSchemas }
  | { readonly services: readonly ServiceLocation[] };

/**
 * Reads the graph's sources anew at each call, so that a change in them can be seen. Throws what reading a file throws.
 */
export function supergraphSource(options: SupergraphOptions, logger?: Logger, gatewaySecret?: string): ReadDraft {
  if ('published' in options)
    return publishedSchemas(
      options.published,
      options.deployed ?? deployedSchemas({ gatewaySecret }),
      logger ?? pino({ level: 'silent' }),
    );
  return 'file' in options ? () => readComposed(options.file) : () => readSchemas(options.services);
}

async function readComposed(file: string): Promise<Draft> {
  const text = await readFile(file, 'utf8');
  return { read: text, compose: () => text };
}

async function readSchemas(services: readonly ServiceLocation[]): Promise<Draft> {
  const subgraphs = services.map(({ name, url, schemaDir }) => ({
    name,
    url,
    sdl: readSubgraphSchema(pathToFileURL(resolve(schemaDir))),
  }));
  return { read: JSON.stringify(subgraphs), compose: () => composeSupergraph(subgraphs) };
}
