import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import type { Dependencies } from '@kindred/messaging-agents/dependencies';
import messagingAgents from '@kindred/messaging-agents/service';
import { prepareTables, startScene, type ServiceScene } from '../service-scene.ts';

export type Scene = ServiceScene<Dependencies>;

/** The tables of messaging-agents in this database. */
export const prepare = (databaseUrl: string) => prepareTables(messagingAgents, databaseUrl);

/** messaging-agents on this database and the local homeserver, in this process. */
export const setScene = (databaseUrl: string): Promise<Scene> => startScene(messagingAgents, databaseUrl);

export async function callerOf({ service, tokenOf }: Scene, userId: string): Promise<GraphClient> {
  return graphClient(`${service.url}/graphql`, { token: await tokenOf(userId) });
}

/** Asks the graph, and fails if it refuses. */
export async function answered<Data>(graph: GraphClient, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await graph.request<Data>(query, variables);
  if (errors.length > 0 || !data) throw new Error(`The graph answered ${JSON.stringify(errors)}`);
  return data;
}
