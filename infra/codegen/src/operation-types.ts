import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, printSchema } from 'graphql';
import { subgraphSchema, type ClientOperations, type OperationFile } from './client-operations.ts';
import { withoutDescriptions } from './without-descriptions.ts';

/** As JSON carries them: a client neither parses nor formats what it passes on. */
const scalars = {
  ID: 'string',
  DateTime: 'string',
  BigInt: 'string',
  EmailAddress: 'string',
  URL: 'string',
  CurrencyCode: 'string',
  LocalDateTime: 'string',
};

/**
 * The operations of a client, each with the types of its variables and its answer, made from the published schema of
 * the service that it asks. Throws for an operation that the schema refuses.
 */
export async function operationTypes({ files }: ClientOperations, publishedSdl: string): Promise<string> {
  const types = await codegen({
    filename: 'operations.ts',
    schema: withoutDescriptions(parse(printSchema(subgraphSchema(publishedSdl)))),
    documents: files.map(({ path, document }) => ({ location: path, document })),
    pluginMap: { typescriptOperations },
    plugins: [{ typescriptOperations: {} }],
    config: {
      scalars,
      arrayInputCoercion: false,
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: true,
    },
  });
  return [
    '/* Generated from operations/*.graphql and the published schema by "npm run generate". */',
    "import type { Operation } from '@kindred/service/ask-service';\n",
    types,
    ...files.map(constant),
    '',
  ].join('\n');
}

function constant({ path, document }: OperationFile): string {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation?.name || operations.length > 1) throw new Error(`${path} has to contain one operation, with a name.`);
  const name = operation.name.value;
  const types = `${name}${capital(operation.operation)}`;
  return `
export const ${name.charAt(0).toLowerCase()}${name.slice(1)}: Operation<${types}, ${types}Variables> = {
  name: '${name}',
  text: \`${print(document)}\`,
};`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
