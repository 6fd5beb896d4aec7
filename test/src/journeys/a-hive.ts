import { hiveActivated } from '@kindred/contracts/tribe-events/hive-activated';
import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import { hiveRoleChanged } from '@kindred/contracts/tribe-events/hive-role-changed';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import type { Walker } from '../people.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const changed = `hive { id status pledgeCount memberCount } membership { id status role isAdmin }`;
const foundHive = /* GraphQL */ `mutation Found($input: FoundHiveInput!) { foundHive(input: $input) { ${changed} } }`;
const pledgeToHive = /* GraphQL */ `mutation Pledge($input: PledgeToHiveInput!) { pledgeToHive(input: $input) { ${changed} } }`;
const withdrawHivePledge = /* GraphQL */ `mutation Withdraw($input: WithdrawHivePledgeInput!) { withdrawHivePledge(input: $input) { ${changed} } }`;
const joinHive = /* GraphQL */ `mutation Join($input: JoinHiveInput!) { joinHive(input: $input) { ${changed} } }`;
const leaveHive = /* GraphQL */ `mutation Leave($input: LeaveHiveInput!) { leaveHive(input: $input) { ${changed} } }`;
const changeHiveRole = /* GraphQL */ `mutation Role($input: ChangeHiveRoleInput!) { changeHiveRole(input: $input) { ${changed} } }`;
const removeHiveMember = /* GraphQL */ `mutation Remove($input: RemoveHiveMemberInput!) { removeHiveMember(input: $input) { ${changed} } }`;
const updateHive = /* GraphQL */ `mutation Edit($input: UpdateHiveInput!) { updateHive(input: $input) { hive { name } } }`;
const closeHive = /* GraphQL */ `mutation Close($input: CloseHiveInput!) { closeHive(input: $input) { ${changed} } }`;
const hives = /* GraphQL */ `query Hives($filter: HiveFilter!) { hives(filter: $filter) { nodes { id name } } }`;
const hive = /* GraphQL */ `
  query Hive($id: ID!) {
    hive(id: $id) { status pledgeCount memberCount founder { id } members { nodes { isAdmin user { id username } } } }
  }
`;
const ownHives = /* GraphQL */ `{ me { hiveMemberships { totalCount nodes { role hive { name } } } } }`;
const node = /* GraphQL */ `query Node($id: ID!) { node(id: $id) { __typename } }`;

const dayMs = 86_400_000;

interface Changed {
  readonly hive: {
    readonly id: string;
    readonly status: string;
    readonly pledgeCount: number;
    readonly memberCount: number;
  };
  readonly membership: {
    readonly id: string;
    readonly status: string;
    readonly role: string;
    readonly isAdmin: boolean;
  };
}

interface SeenHive {
  readonly status: string;
  readonly pledgeCount: number;
  readonly memberCount: number;
  readonly founder: { readonly id: string } | null;
  readonly members: {
    readonly nodes: readonly {
      readonly isAdmin: boolean;
      readonly user: { readonly id: string; readonly username: string };
    }[];
  } | null;
}

/** What people do with hives, asked of the graph as their client would. */
function withHives(graph: Graph) {
  return {
    change: async (mutation: string, input: object, { token }: Walker) => {
      const [answer] = Object.values(await graph.run<Record<string, Changed>>(mutation, { input }, token));
      expectThat(answer !== undefined, 'a payload', answer);
      return answer;
    },
    see: async (id: string, { token }: Walker) => (await graph.run<{ hive: SeenHive }>(hive, { id }, token)).hive,
  };
}

export default journey(
  'a-hive',
  'People pledge to a hive until it starts, share it, hand it on, give it another name, and close it.',
  async ({ step, graph, mail, events }) => {
    const [ann, ben, cem, dora] = await step('Ann, Ben, Cem and Dora arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora'], { graph, mail }),
    );
    const { change, see } = withHives(graph);
    const name = `Bees of ${ann.id.slice(-12)}`;
    const input = {
      name,
      description: 'We keep bees on the roof of the library.',
      categories: ['OUTDOOR_ADVENTURES', 'FOOD_DINING'],
      pledgeGoal: 3,
      pledgeDeadline: new Date(Date.now() + 30 * dayMs).toISOString(),
    };

    await step('Ann cannot propose a hive for two, without a name, or for next year', async () => {
      for (const [code, wrong] of [
        ['INVALID_PLEDGE_GOAL', { pledgeGoal: 2 }],
        ['INVALID_TEXT', { name: ' ' }],
        ['INVALID_PLEDGE_DEADLINE', { pledgeDeadline: new Date(Date.now() + 365 * dayMs).toISOString() }],
      ] as const)
        await graph.refusal(code, foundHive, { input: { ...input, ...wrong } }, ann.token);
    });

    const hiveId = await step('she proposes one for three people, which is her pledge', async () => {
      const founded = await change(foundHive, input, ann);
      expectSame('the status', [founded.hive.status, founded.hive.pledgeCount], ['PROPOSED', 1]);
      expectSame('her role', founded.membership.role, 'MEMBER');
      return founded.hive.id;
    });

    await step('Ben finds it by a word, pledges once, withdraws, and pledges again', async () => {
      const found = await graph.run<{ hives: { nodes: readonly { id: string }[] } }>(
        hives,
        { filter: { text: name.toUpperCase(), categories: ['FOOD_DINING'], statuses: ['PROPOSED'] } },
        ben.token,
      );
      expectSame(
        'what he finds',
        found.hives.nodes.map(({ id }) => id),
        [hiveId],
      );
      await graph.refusal('NOT_FOUND', withdrawHivePledge, { input: { hiveId } }, ben.token);
      await change(pledgeToHive, { hiveId }, ben);
      await graph.refusal('ALREADY_PLEDGED', pledgeToHive, { input: { hiveId } }, ben.token);
      expectSame('without him', (await change(withdrawHivePledge, { hiveId }, ben)).hive.pledgeCount, 1);
      expectSame('with him', (await change(pledgeToHive, { hiveId }, ben)).hive.pledgeCount, 2);
      await graph.refusal('HIVE_NOT_ACTIVE', joinHive, { input: { hiveId } }, dora.token);
      expectSame('who founded it', (await see(hiveId, ben)).founder?.id, ann.id);
    });

    const cems = await step('Cem makes the last pledge, and the hive starts with Ann as steward', async () => {
      const { hive: started, membership } = await change(pledgeToHive, { hiveId }, cem);
      expectSame('the hive', [started.status, started.memberCount], ['ACTIVE', 3]);
      const { members } = await see(hiveId, cem);
      expectSame(
        'the stewards',
        members?.nodes.filter(({ isAdmin }) => isAdmin).map(({ user }) => user.id),
        [ann.id],
      );
      expectThat(members?.nodes.every(({ user }) => user.username.length > 0) ?? false, 'names in the roster', members);
      expectSame('the event', (await events.about(hiveActivated, hiveId)).data, { hiveId, memberCount: 3 });
      expectSame('how often', await events.countAbout(hiveActivated, hiveId), 1);
      await graph.refusal('PLEDGING_ENDED', pledgeToHive, { input: { hiveId } }, dora.token);
      return membership.id;
    });

    await step('Dora sees how many they are, and not who, until she joins', async () => {
      const before = await see(hiveId, dora);
      expectSame('what she sees', [before.memberCount, before.members, before.founder], [3, null, null]);
      const { node: hidden } = await graph.run<{ node: object | null }>(node, { id: cems }, dora.token);
      expectSame('the membership of Cem', hidden, null);
      await change(joinHive, { hiveId }, dora);
      expectSame('whom she sees', (await see(hiveId, dora)).members?.nodes.length, 4);
      const { me } = await graph.run<{ me: { hiveMemberships: object } }>(ownHives, {}, dora.token);
      expectSame('her hives', me.hiveMemberships, { totalCount: 1, nodes: [{ role: 'MEMBER', hive: { name } }] });
    });

    await step('Ann cannot leave as the last steward, so she makes Ben one and goes', async () => {
      await graph.refusal(
        'STEWARD_ONLY',
        changeHiveRole,
        { input: { hiveId, userId: ben.id, role: 'STEWARD' } },
        ben.token,
      );
      await graph.refusal('LAST_STEWARD', leaveHive, { input: { hiveId } }, ann.token);
      const { membership } = await change(changeHiveRole, { hiveId, userId: ben.id, role: 'STEWARD' }, ann);
      expectSame('what Ben is', [membership.role, membership.isAdmin], ['STEWARD', true]);
      expectSame('whose role changed', (await events.about(hiveRoleChanged, hiveId)).data.userId, ben.id);
      expectSame('without her', (await change(leaveHive, { hiveId }, ann)).hive.memberCount, 3);
      expectSame('the roster', (await see(hiveId, ann)).members, null);
    });

    await step('Ben removes Cem, who cannot come back', async () => {
      await change(removeHiveMember, { hiveId, userId: cem.id }, ben);
      await graph.refusal('REMOVED_FROM_HIVE', joinHive, { input: { hiveId } }, cem.token);
      expectSame('the roster', (await see(hiveId, cem)).members, null);
    });

    await step('Ben gives it another name, and closes it for Dora and himself', async () => {
      const input = { hiveId, name: `Wasps of ${ann.id.slice(-12)}` };
      await graph.refusal('STEWARD_ONLY', updateHive, { input }, dora.token);
      const { updateHive: edited } = await graph.run<{ updateHive: object }>(updateHive, { input }, ben.token);
      expectSame('its name', edited, { hive: { name: input.name } });
      await graph.refusal('STEWARD_ONLY', closeHive, { input: { hiveId } }, dora.token);
      const { hive: closed, membership } = await change(closeHive, { hiveId }, ben);
      expectSame('the hive', [closed.status, closed.memberCount, membership.status], ['CLOSED', 0, 'CLOSED']);
      const { data } = await events.about(hiveClosed, hiveId);
      expectSame('the event', data, { hiveId, reason: 'CLOSED_BY_STEWARD', closedBy: ben.id, memberCount: 2 });
      expectSame('what Dora sees', (await see(hiveId, dora)).members, null);
      await graph.refusal('HIVE_NOT_ACTIVE', joinHive, { input: { hiveId } }, ann.token);
    });
  },
);
