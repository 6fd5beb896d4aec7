import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { parse } from 'graphql';

export const schemaDir = (name: string): string => fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));

/** What a subgraph does instead of answering, for a while. */
export type Misbehaviour = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** A request as it arrived; connections are told apart by the caller's port. */
export interface Seen {
  readonly headers: FastifyRequest['headers'];
  readonly callerPort: number | undefined;
}

export interface TestSubgraph {
  readonly name: string;
  readonly url: string;
  readonly schemaDir: string;
  /** The requests that came since the last time this was emptied. */
  readonly seen: Seen[];
  /** From now on every call is answered by this; null for the real answers again. */
  misbehave(how: Misbehaviour | null): void;
  stop(): Promise<void>;
}

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Modules
  ? Modules extends { resolvers?: infer R }
    ? R
    : never
  : never;

/** A subgraph with a real server, made of the schema of that name in `test/schemas`. */
export async function startSubgraph(name: string, resolvers: NonNullable<Resolvers>): Promise<TestSubgraph> {
  const seen: Seen[] = [];
  let misbehaviour: Misbehaviour | null = null;
  const apollo = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(readSubgraphSchema(pathToFileURL(schemaDir(name)))), resolvers }),
    includeStacktraceInErrorResponses: true,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await apollo.start();
  const app = fastify({ forceCloseConnections: true, bodyLimit: 50_000_000 });
  app.addHook('preHandler', async (request, reply) => {
    seen.push({ headers: request.headers, callerPort: request.raw.socket.remotePort });
    if (misbehaviour) await misbehaviour(request, reply);
  });
  await app.register(fastifyApollo(apollo));
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    name,
    url: `${origin}/graphql`,
    schemaDir: schemaDir(name),
    seen,
    misbehave: (how) => (misbehaviour = how),
    async stop() {
      await app.close();
      await apollo.stop();
    },
  };
}
