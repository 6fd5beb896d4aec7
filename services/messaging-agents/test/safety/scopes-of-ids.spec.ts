import { newId } from '@kindred/contracts/uuid';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { startingBlueprint } from '../../src/agents/starting-set.ts';
import { mutationGuard } from '../../src/sanctions/mutation-guard.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { givenSanction, rows } from './given-reports.ts';
import { idsTaken, nodeTypesOf } from './inputs-with-ids.ts';

const schema = readSubgraphSchema(new URL('../../schema/', import.meta.url));

/** The fields of inputs with the id of a thing in a channel or a microDAO. A new one belongs here or in `inNoScope`. */
const typesOfFields: Readonly<Record<string, string>> = {
  microDaoId: 'MicroDao',
  channelId: 'Channel',
  messageId: 'ChannelMessage',
  replyToId: 'ChannelMessage',
  threadRootId: 'ChannelMessage',
  memberId: 'ChannelMember',
  agentId: 'Agent',
  teamId: 'Team',
  proposalId: 'Proposal',
};

/** The other fields with ids, and why a ban from a channel or a microDAO is not about these. */
const inNoScope: Readonly<Record<string, string>> = {
  userId: 'a person is in many microDAOs',
  mentionedUserIds: 'a person is in many microDAOs',
  uploadId: 'an upload is a person’s own until a message has it, and the message names its channel',
  blueprintId: 'a blueprint belongs to the house',
};

/** The types of this service that a ban from a channel or a microDAO is not about, and why. */
const ofNoScope: Readonly<Record<string, string>> = {
  AgentSession: 'it is a person’s own, and ending it is leaving',
  ChannelUpload: 'it is a person’s own until a message has it',
  AgentTurn: 'it is a person’s own, and no mutation takes it',
  MessagingReport: 'admins decide it, whose duties the guard allows',
  MessagingSanction: 'a banned person appeals',
};

const ofChannels = ['Channel', 'ChannelMember', 'ChannelMessage'];

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
  await world.runJob('make-starting-agents');
});
afterAll(() => world?.stop());

/** A person who is banned from a channel or its microDAO, and a thing of each type in it. */
async function givenThings(scope: 'CHANNEL' | 'MICRO_DAO') {
  const { reported, owner, channelId, microDaoId, messageId } = await givenSanction(world, 'BANNED', scope);
  type Made = Readonly<Record<string, { readonly id: string }>>;
  const make = async (mutation: string, input: object, type: string) =>
    (await owner.does<Made>(mutation, { microDaoId, ...input }, `${type} { id }`))[type]?.id ?? '';
  const { id: userId } = await world.person();
  const agent = { slug: `a-${newId().slice(-12)}`, name: 'An agent', kind: 'ASSISTANT' };
  const memberOf = async (table: string, column: string, id: string) =>
    (await rows<{ id: string }>(world, `SELECT id FROM ${table} WHERE ${column} = $1`, [id]))[0]?.id ?? '';
  const things: Readonly<Record<string, string>> = {
    MicroDao: microDaoId,
    Channel: channelId,
    ChannelMessage: messageId,
    ChannelMember: await memberOf('channel_member', 'channel_id', channelId),
    MicroDaoMember: await memberOf('micro_dao_member', 'micro_dao_id', microDaoId),
    MicroDaoInvitation: await make('inviteToMicroDao', { userId }, 'invitation'),
    Agent: await make('makeAgent', { ...agent, blueprintId: startingBlueprint.id }, 'agent'),
    Team: await make('createTeam', { name: 'Bees' }, 'team'),
    Proposal: await make('openProposal', { title: 'Do it' }, 'proposal'),
  };
  return { reported, things };
}

const guarded = idsTaken(schema).filter(({ mutation }) => !(mutation in mutationGuard.allowed));
const fieldOf = ({ path }: { readonly path: readonly string[] }) => path.at(-1) ?? '';

it('knows what every id of a guarded mutation is of', () => {
  const known = [...Object.keys(typesOfFields), ...Object.keys(inNoScope)].toSorted();
  expect([...new Set(guarded.map(fieldOf))].toSorted()).toEqual(known);
});

describe.each(['CHANNEL', 'MICRO_DAO'] as const)('a ban from a %s', (scope) => {
  const isIn = (type: string) => (scope === 'CHANNEL' ? ofChannels.includes(type) : true);

  it('is found by the id of every thing in it', async () => {
    const { reported, things } = await givenThings(scope);
    expect([...Object.keys(things), ...Object.keys(ofNoScope)].toSorted()).toEqual(nodeTypesOf(schema).toSorted());
    const context = { work: world.running.service.work, actor: { role: 'person', id: reported.id } };
    const refuse = mutationGuard.refuse as (userId: string, context: object, args: object) => Promise<void>;
    const open: string[] = [];
    for (const [type, id] of Object.entries(things)) {
      const refusal: unknown = await refuse(reported.id, context, { input: { id } }).catch((error: unknown) => error);
      if ((refusal as { code?: string } | undefined)?.code !== 'BANNED') open.push(type);
    }
    expect(open.toSorted()).toEqual(
      Object.keys(things)
        .filter((type) => !isIn(type))
        .toSorted(),
    );
  });

  it('refuses every mutation that takes one of these ids, in whatever field', async () => {
    const { reported, things } = await givenThings(scope);
    const taken = guarded.filter((one) => isIn(typesOfFields[fieldOf(one)] ?? '') && fieldOf(one) in typesOfFields);
    expect(taken.length).toBeGreaterThan(10);
    const open: string[] = [];
    for (const { mutation, path, inputWith } of taken) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const call = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
      const input = inputWith(things[typesOfFields[path.at(-1) ?? ''] ?? ''] ?? '');
      const code = (await reported.graph.request(call, { input })).errors[0]?.extensions?.code;
      if (code !== 'BANNED') open.push(`${mutation} ${path.join('.')} ${String(code)}`);
    }
    expect(open).toEqual([]);
  });
});
