import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';

const item = 'id title description category source status';
const mutation = (name: string, type: string, answers: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${answers} } }`;

const documents = {
  prepareContribution: mutation('prepareContribution', 'PrepareContributionInput', 'title text category'),
  contributeToLibrary: mutation(
    'contributeToLibrary',
    'ContributeToLibraryInput',
    'id title text category status consentedAt',
  ),
  withdrawContribution: mutation('withdrawContribution', 'WithdrawContributionInput', 'id status'),
  addLibraryItem: mutation('addLibraryItem', 'AddLibraryItemInput', item),
  editLibraryItem: mutation('editLibraryItem', 'EditLibraryItemInput', item),
  publishLibraryItem: mutation('publishLibraryItem', 'CurateLibraryItemInput', item),
  declineLibraryItem: mutation('declineLibraryItem', 'CurateLibraryItemInput', item),
  withdrawLibraryItem: mutation('withdrawLibraryItem', 'CurateLibraryItemInput', item),
} as const;

export type LibraryMutation = keyof typeof documents;
export const curating = [
  'addLibraryItem',
  'editLibraryItem',
  'publishLibraryItem',
  'declineLibraryItem',
  'withdrawLibraryItem',
] as const;

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

export function ask(
  { graph }: Pick<TestPerson, 'graph'>,
  name: LibraryMutation,
  input: Record<string, unknown>,
): Promise<GraphAnswer<Record<string, Item>>> {
  return graph.request(documents[name], { input });
}

export async function does(
  person: Pick<TestPerson, 'graph'>,
  name: LibraryMutation,
  input: Record<string, unknown>,
): Promise<Item> {
  const answer = granted(await ask(person, name, input))[name];
  if (!answer) throw new Error(`${name} answered nothing.`);
  return answer;
}

interface Page {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const page = `edges { node { ${item} } } pageInfo { hasNextPage endCursor }`;
export const browse = `query ($category: LibraryCategory, $first: Int, $after: String) { globalLibrary(category: $category, first: $first, after: $after) { ${page} } }`;
export const search = `query ($sessionId: ID!, $query: String!, $first: Int) { searchGlobalLibrary(sessionId: $sessionId, query: $query, first: $first) { ${item} } }`;
export const curated = `query ($status: LibraryItemStatus!) { curatedLibrary(status: $status, first: 100) { ${page} } }`;

export async function browsed({ graph }: TestPerson, variables: Record<string, unknown> = {}): Promise<Page> {
  return granted(await graph.request<{ globalLibrary: Page }>(browse, variables)).globalLibrary;
}

export async function found({ graph }: TestPerson, variables: Record<string, unknown>): Promise<Item[]> {
  return granted(await graph.request<{ searchGlobalLibrary: Item[] }>(search, variables)).searchGlobalLibrary;
}

export async function waiting({ graph }: TestPerson, status = 'WAITING'): Promise<Item[]> {
  return granted(await graph.request<{ curatedLibrary: Page }>(curated, { status })).curatedLibrary.edges.map(
    ({ node }) => node,
  );
}
