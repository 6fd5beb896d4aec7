import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { silenceVendorTelemetry } from '@kindred/gateway/environment';
import { composeSupergraph } from '@kindred/gateway/supergraph/compose-supergraph';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import fastify from 'fastify';
import { answersAt, startedWith } from './contenders.ts';
import { schemaNames } from './query.ts';

/** The same graph by the same libraries as they come, with nothing of ours around them. */
silenceVendorTelemetry();
const { subgraphs = {} } = await startedWith();
const folder = (name: string) => pathToFileURL(fileURLToPath(new URL(`schemas/${name}`, import.meta.url)));
const supergraphSdl = composeSupergraph(
  schemaNames.map((name) => ({ name, url: subgraphs[name] ?? '', sdl: readSubgraphSchema(folder(name)) })),
);
const apollo = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
await apollo.start();
const app = fastify();
await app.register(fastifyApollo(apollo));
answersAt(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
