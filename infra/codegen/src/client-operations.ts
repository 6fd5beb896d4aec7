import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** The operations by which other services ask one service: `operations/*.graphql` of the library `libs/NAME-client`. */
export interface ClientOperations {
  /** The library's name, such as `identity-client`. */
  readonly client: string;
  /** The service that it asks. */
  readonly service: string;
  readonly files: readonly OperationFile[];
}

export interface OperationFile {
  /** Its path from the repository's root. */
  readonly path: string;
  readonly document: DocumentNode;
}

const ending = '-client';

/** The operations of every client in the repository, in the order of their names. `root` ends with a slash. */
export function clientOperations(root: URL): ClientOperations[] {
  return namesIn(new URL('libs/', root))
    .filter((name) => name.endsWith(ending))
    .map((client) => {
      const folder = `libs/${client}/operations/`;
      const files = namesIn(new URL(folder, root)).filter((name) => name.endsWith('.graphql'));
      return {
        client,
        service: client.slice(0, -ending.length),
        files: files.map((name) => operationFile(root, `${folder}${name}`)),
      };
    });
}

/** Says, in a sentence each, which operations of a client the schema of its service would refuse. */
export function brokenOperations({ files, service }: ClientOperations, sdl: string): string[] {
  const schema = subgraphSchema(sdl);
  return files.flatMap(({ path, document }) =>
    validate(schema, document).map(({ message }) => `${service}: ${path} asks what the schema refuses: ${message}`),
  );
}

/** A subgraph as a service that asks it sees it: `@inaccessible` fields included. */
export function subgraphSchema(sdl: string): GraphQLSchema {
  return buildSubgraphSchema(parse(sdl));
}

function operationFile(root: URL, path: string): OperationFile {
  return { path, document: parse(readFileSync(new URL(path, root), 'utf8')) };
}

function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
