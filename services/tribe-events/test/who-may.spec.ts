import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { parse, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { tribeWorld, type TribeWorld } from './tribe-world.ts';

/** Who sees a field of a public tribe. Each sees what those before it in this list see, too. */
const viewers = ['nobody', 'stranger', 'invited', 'member', 'creator'] as const;
type Viewer = (typeof viewers)[number];

/** The first viewer who sees a field. Every field of `Tribe` stands here. */
const firstToSee: Readonly<Record<string, Viewer>> = {
  id: 'nobody',
  name: 'nobody',
  description: 'nobody',
  location: 'nobody',
  point: 'invited',
  approximatePoint: 'nobody',
  status: 'nobody',
  statusSince: 'nobody',
  privacy: 'nobody',
  maxMembers: 'nobody',
  memberCount: 'nobody',
  freeSeats: 'nobody',
  creator: 'invited',
  activity: 'nobody',
  lastActiveAt: 'nobody',
  createdAt: 'nobody',
  interests: 'nobody',
  members: 'invited',
  invitations: 'member',
  viewerMembership: 'invited',
  activities: 'member',
  events: 'member',
  goals: 'member',
  promptsOn: 'member',
  suggestionsOn: 'member',
  prompts: 'member',
  eventSuggestions: 'member',
  engagement: 'member',
  messages: 'member',
  unreadCount: 'member',
  latestSequence: 'member',
  readCursors: 'member',
  joinRequests: 'creator',
  invitationLinks: 'creator',
};

const fields = parse(readSubgraphSchema(new URL('../schema/', import.meta.url))).definitions.flatMap((definition) =>
  (definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension') &&
  definition.name.value === 'Tribe'
    ? [...(definition.fields ?? [])]
    : [],
);

let world: TribeWorld;
let clients: Record<Viewer, GraphClient>;
let publicId: string;
let privateId: string;

beforeAll(async () => {
  world = await tribeWorld();
  const people = {
    stranger: await world.person(),
    invited: await world.person(),
    member: await world.person(),
    creator: await world.person('TRIBE_CREATOR'),
  };
  const { creator, member, invited } = people;
  const found = async (privacy: string) => {
    const { tribe } = await creator.does<{ tribe: { id: string } }>(
      'createTribe',
      { name: 'Seen', description: 'By some', location: 'Here', point: { latitude: 48.2, longitude: 16.4 }, privacy },
      'tribe { id }',
    );
    for (const { id: userId } of [member, invited])
      await creator.does('inviteToTribe', { tribeId: tribe.id, userId }, 'tribe { id }');
    await member.does('acceptTribeInvitation', { tribeId: tribe.id }, 'tribe { id }');
    return tribe.id;
  };
  publicId = await found('PUBLIC');
  privateId = await found('PRIVATE');
  const nobody = graphClient(`${world.running.service.url}/graphql`);
  clients = {
    nobody,
    stranger: people.stranger.graph,
    invited: invited.graph,
    member: member.graph,
    creator: creator.graph,
  };
});
afterAll(() => world?.stop());

/** Arguments of fields that cannot be asked for without. */
const needed: Readonly<Record<string, string>> = {
  engagement: '(from: "2026-03-01T00:00:00Z", until: "2026-03-02T00:00:00Z")',
};

/** A selection of a field, whatever its type. */
function selectionOf({ name, type }: FieldDefinitionNode): string {
  const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean', 'DateTime', 'TribeStatus', 'TribePrivacy'];
  const asked = needed[name.value] ?? '';
  return scalars.includes(nameOf(type)) ? name.value : `${name.value}${asked} { __typename }`;
}

function nameOf(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : nameOf(type.type);
}

async function sees(viewer: Viewer, field: FieldDefinitionNode, id: string): Promise<boolean> {
  const { data } = await clients[viewer].request<{ tribe: Record<string, unknown> | null }>(
    `query ($id: ID!) { tribe(id: $id) { ${selectionOf(field)} } }`,
    { id },
  );
  return data?.tribe != null && data.tribe[field.name.value] !== null;
}

describe.each(fields.map((field) => [field.name.value, field] as const))('Tribe.%s', (name, field) => {
  it.each(viewers)('is seen as the table says by: %s', async (viewer) => {
    const first = firstToSee[name];
    const mayOfPublic = first !== undefined && viewers.indexOf(viewer) >= viewers.indexOf(first);
    const mayOfPrivate = mayOfPublic && viewers.indexOf(viewer) >= viewers.indexOf('invited');
    expect({ first: first ?? 'not in the table', public: await sees(viewer, field, publicId) }).toEqual({
      first,
      public: mayOfPublic,
    });
    expect(await sees(viewer, field, privateId)).toBe(mayOfPrivate);
  });
});
