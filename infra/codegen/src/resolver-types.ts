import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { parse } from 'graphql';
import { withoutDescriptions } from './without-descriptions.ts';

const scalars = {
  ID: 'string',
  DateTime: { input: 'Date', output: 'Date' },
  BigInt: { input: 'bigint', output: 'bigint' },
  EmailAddress: 'string',
  URL: { input: 'URL', output: 'URL | string' },
  CurrencyCode: 'string',
  LocalDateTime: 'string',
};

/**
 * The types that hold a service's resolvers against its schema. Which class of ours stands behind a GraphQL type is
 * said in `schema/mappers.json`, as `"Tribe": "../tribes/tribe.ts#Tribe"`, from the generated file's place.
 */
export async function resolverTypes(service: URL): Promise<string> {
  const mappersFile = new URL('schema/mappers.json', service);
  const classes: Record<string, string> = existsSync(mappersFile) ? JSON.parse(readFileSync(mappersFile, 'utf8')) : {};
  // Under a name of its own: the schema's type and the class behind it are mostly called the same.
  const mappers = Object.fromEntries(
    Object.entries(classes).map(([type, where]) => [type, `${where} as ${type}Behind`]),
  );
  const written = await codegen({
    filename: 'resolvers.ts',
    schema: withoutDescriptions(parse(readSubgraphSchema(new URL('schema/', service)))),
    documents: [],
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    config: {
      federation: true,
      contextType: '../context.ts#Context',
      mappers,
      scalars,
      enumsAsTypes: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      optionalResolveType: true,
      resolversNonOptionalTypename: false,
      skipTypename: true,
      maybeValue: 'T | null | undefined',
      immutableTypes: true,
      // A resolver gets the default of an input's field that was left out.
      avoidOptionals: { defaultValue: true },
    },
  });
  return `/* Generated from the schema by "npm run generate". */\n${written}`;
}
