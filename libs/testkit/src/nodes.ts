import { granted, type GraphClient } from './graph-client.ts';

/** The types of a service that `node` finds. A test that has an example of each also covers the types to come. */
export async function nodeTypesOf(service: GraphClient): Promise<string[]> {
  const { __type: node } = granted(
    await service.request<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "Node") { possibleTypes { name } } }',
    ),
  );
  return node.possibleTypes.map(({ name }) => name).sort();
}

/** The type that a caller of a service sees behind each id, by the same names; null for what the caller may not see. */
export async function nodesSeenBy(
  caller: GraphClient,
  examples: Readonly<Record<string, string>>,
): Promise<Record<string, string | null>> {
  const { nodeTypes } = granted(
    await caller.request<{ nodeTypes: (string | null)[] }>('query ($ids: [ID!]!) { nodeTypes(ids: $ids) }', {
      ids: Object.values(examples),
    }),
  );
  return Object.fromEntries(Object.keys(examples).map((name, index) => [name, nodeTypes[index] ?? null]));
}
