import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import type { Scene } from '../discovery/scene.ts';
import { commonWords } from '../discovery/vocabulary.ts';
import { quantile, timed } from '../retrieval/figures.ts';
import { bareReader } from '../tribe-page/bare.ts';
import type { BenchTribe, ChatPeople } from './fill.ts';

const reads = 300;
/** Reads before the measure, while connections plan their statements and code is compiled. */
const readsBefore = 100;
const pageSize = 50;
/** The most that one request can ask for. */
const leapSize = 100;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly sentAt: string };
}

const readsPage = /* GraphQL */ `query ($tribe: [_Any!]!, $first: Int!, $after: String) {
  _entities(representations: $tribe) { ... on Tribe {
    messages(first: $first, after: $after) { edges { cursor node { sentAt content user { id } } } } } }
}`;
const readsUnread = /* GraphQL */ `query ($me: [_Any!]!) {
  _entities(representations: $me) { ... on User { tribeMemberships { tribe { unreadCount } } } }
}`;
const searches = /* GraphQL */ `query ($text: String!) { searchTribeMessages(text: $text) { nodes { sentAt content } } }`;

/**
 * Pages of the longest chat, from the newest to the oldest with leaps between them, and the same statements sent bare.
 */
export async function measurePages(
  scene: Scene,
  url: string,
  { longest }: ChatPeople,
): Promise<Record<string, number>> {
  const [viewerId = ''] = longest.memberIds;
  const graph = await callerOf(scene, viewerId);
  const pages = Math.min(reads, Math.floor(longest.messages / pageSize));
  const leaps = Math.max(0, Math.floor((longest.messages / pages - pageSize) / leapSize));
  const bare = await bareReader(url);
  for (let nth = 0; nth < readsBefore; nth += 1) await readPage(graph, longest, pageSize);
  const times: number[] = [];
  const bareTimes: number[] = [];
  let after: string | undefined;
  for (let nth = 0; nth < pages; nth += 1) {
    const { ms, result } = await timed(() =>
      scene.service.database.statements.during(() => readPage(graph, longest, pageSize, after)),
    );
    times.push(ms);
    bareTimes.push((await timed(() => bare.read(result.sent, viewerId))).ms);
    if (result.result.length < pageSize) throw new Error(`Page ${nth} has ${result.result.length} messages.`);
    after = result.result.at(-1)?.cursor;
    for (let leap = 0; leap < leaps; leap += 1)
      after = (await readPage(graph, longest, leapSize, after)).at(-1)?.cursor;
  }
  await bare.close();
  return {
    pageP50Ms: quantile(times, 0.5),
    pageP99Ms: quantile(times, 0.99),
    mustReachPageP99Ms: 10,
    barePageP99Ms: quantile(bareTimes, 0.99),
    deepestPage: pages * (pageSize + leaps * leapSize),
  };
}

async function readPage(graph: GraphClient, { id }: BenchTribe, first: number, after?: string): Promise<Edge[]> {
  const variables = { tribe: [{ __typename: 'Tribe', id }], first, after };
  const data = await answered<{ _entities: [{ messages: { edges: Edge[] } }] }>(graph, readsPage, variables);
  return data._entities[0].messages.edges;
}

/** How much each person has not read of their three tribes. */
export async function measureUnread(scene: Scene, { tribes }: ChatPeople): Promise<Record<string, number>> {
  const times: number[] = [];
  let statements = 0;
  for (const { memberIds } of tribes.slice(0, reads)) {
    const graph = await callerOf(scene, memberIds[0]);
    const me = { me: [{ __typename: 'User', id: memberIds[0] }] };
    const { ms, result } = await timed(() =>
      scene.service.database.statements.during(() => answered(graph, readsUnread, me)),
    );
    times.push(ms);
    statements = Math.max(statements, result.sent.filter(({ sql }) => sql.includes('AS unread')).length);
  }
  return { unreadP99Ms: quantile(times, 0.99), unreadStatements: statements, mustReachUnreadStatements: 1 };
}

/** A word in all tribes of a person. */
export async function measureSearch(scene: Scene, { tribes }: ChatPeople): Promise<Record<string, number>> {
  const times: number[] = [];
  let found = 0;
  for (const [nth, { memberIds }] of tribes.slice(0, reads).entries()) {
    const graph = await callerOf(scene, memberIds[0]);
    const text = commonWords[(nth * 7919) % commonWords.length];
    const { ms, result } = await timed(() =>
      answered<{ searchTribeMessages: { nodes: object[] } }>(graph, searches, { text }),
    );
    times.push(ms);
    found += result.searchTribeMessages.nodes.length;
  }
  return { searchP99Ms: quantile(times, 0.99), foundBySearches: found };
}

export async function callerOf({ service, tokenOf }: Scene, userId: string | undefined): Promise<GraphClient> {
  if (userId === undefined) throw new Error('A tribe has no members.');
  return graphClient(`${service.url}/graphql`, { token: await tokenOf(userId) });
}

export async function answered<Data>(graph: GraphClient, query: string, variables: object): Promise<Data> {
  const { data, errors } = await graph.request<Data>(query, variables);
  if (errors.length > 0 || !data) throw new Error(`The graph answered ${JSON.stringify(errors)}`);
  return data;
}
