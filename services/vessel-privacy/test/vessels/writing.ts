import { granted, type GraphAnswer, type GraphClient } from '@kindred/testkit/graph-client';

/** How each kind of item is written, changed and deleted through the graph. */
export interface KindInGraph {
  readonly field: 'event' | 'reading' | 'need' | 'boundary' | 'document';
  readonly list: string;
  readonly create: string;
  readonly update: string;
  readonly remove: string;
  /** What `create` takes beside the session, and what `update` takes beside the id. */
  readonly input: Record<string, unknown>;
  readonly change: Record<string, unknown>;
  readonly shown: string;
}

const kind = (
  field: KindInGraph['field'],
  [createName, updateName, removeName]: [string, string, string],
  list: string,
  shown: string,
  input: Record<string, unknown>,
  change: Record<string, unknown>,
): KindInGraph => {
  const document = (name: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    // Writing down a reading answers with the offer of support beside it.
    const item = name === 'recordReading' ? `reading { id ${shown} }` : `id ${shown}`;
    return `mutation ($input: ${type}) { ${name}(input: $input) { ${item} } }`;
  };
  return {
    field,
    list,
    shown,
    input,
    change,
    create: document(createName),
    update: document(updateName),
    remove: `mutation ($input: VesselItemInput!) { ${removeName}(input: $input) { deletedId } }`,
  };
};

export const kinds: readonly KindInGraph[] = [
  kind(
    'event',
    ['recordEvent', 'updateEvent', 'deleteEvent'],
    'events',
    'description attributedTo emotions confirmed origin',
    { description: 'He left the dinner without a word', attributedTo: 'OTHER', emotions: ['hurt', 'angry'] },
    { description: 'He left early', emotions: ['sad'] },
  ),
  kind(
    'reading',
    ['recordReading', 'updateReading', 'deleteReading'],
    'readings',
    'intensity context stage',
    { intensity: 6, context: 'after the call' },
    { intensity: 5, context: 'after the call, calmer' },
  ),
  kind(
    'need',
    ['addNeed', 'updateNeed', 'deleteNeed'],
    'needs',
    'need category evidence confirmed aiConfidence origin',
    { need: 'to be heard', category: 'RECOGNITION', evidence: ['he did not answer'] },
    { need: 'to be heard at dinner', evidence: ['he did not answer', 'twice'] },
  ),
  kind(
    'boundary',
    ['addBoundary', 'updateBoundary', 'deleteBoundary'],
    'boundaries',
    'description nonNegotiable confirmed origin',
    { description: 'No shouting', nonNegotiable: true },
    { description: 'No shouting, ever' },
  ),
  kind(
    'document',
    ['addDocument', 'updateDocument', 'deleteDocument'],
    'documents',
    'title content type',
    { title: 'A letter', content: 'What I never said', type: 'LETTER' },
    { content: 'What I said at last' },
  ),
];

export function kindOf(field: KindInGraph['field']): KindInGraph {
  const found = kinds.find((one) => one.field === field);
  if (!found) throw new Error(`There are no items called ${field}.`);
  return found;
}

export type Shown = { id: string } & Record<string, unknown>;

/** Writes an item and gives back what the graph shows of it. */
export async function written(
  graph: GraphClient,
  field: KindInGraph['field'],
  sessionId: string,
  input: Record<string, unknown> = {},
): Promise<Shown> {
  const { create, input: usual } = kindOf(field);
  return itemIn(await graph.request(create, { input: { sessionId, ...usual, ...input } }));
}

/** The item in the answer of a mutation. */
export function itemIn(answer: GraphAnswer<unknown>): Shown {
  const [payload] = Object.values(granted(answer) as Record<string, Shown & { reading?: Shown }>);
  const item = payload?.reading ?? payload;
  if (!item) throw new Error('The answer held no item.');
  return item;
}

/** Everything of one's vessel in a session, a page of each kind. */
export const wholeVessel = `query ($id: ID!) { vesselSession(id: $id) { vessel { id ${kinds.map(({ list, shown }) => `${list}(first: 50) { edges { node { id ${shown} } } pageInfo { hasNextPage endCursor } }`).join(' ')} } } }`;

type Pages = Record<string, { edges: { node: Shown }[] }>;

/** The items of one kind that one's vessel shows. */
export async function listed(graph: GraphClient, sessionId: string, field: KindInGraph['field']): Promise<Shown[]> {
  const { vesselSession } = granted(
    await graph.request<{ vesselSession: { vessel: Pages } }>(wholeVessel, { id: sessionId }),
  );
  return vesselSession.vessel[kindOf(field).list]?.edges.map(({ node }) => node) ?? [];
}
