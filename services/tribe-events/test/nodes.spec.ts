import { eventually } from '@kindred/testkit/eventually';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { graphClient } from '@kindred/testkit/graph-client';
import { nodesSeenBy, nodeTypesOf } from '@kindred/testkit/nodes';
import { sends } from './chat/given-chats.ts';
import { answers, givenScheduled } from './events/given-events.ts';
import { givenSuggestion } from './engagement/given-suggestions.ts';
import { blocked, givenActive } from './hives/given-hives.ts';
import { starts } from './media/given-media.ts';
import { decides, inDays, reports } from './safety/given-reports.ts';
import { notificationsOf } from './notifications/given-notifications.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
let founder: TestPerson;
let invited: TestPerson;
let asker: TestPerson;
/** A steward of the hive that the founder is in. */
let member: TestPerson;
/** A thing of each type, all of one public tribe and one hive. */
let things: Record<string, string>;

beforeAll(async () => {
  world = await tribeWorld();
  [founder, invited, asker] = await Promise.all([world.person('TRIBE_CREATOR'), world.person(), world.person()]);
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Seen', privacy: 'PUBLIC' },
    'tribe { id }',
  );
  const tribeId = tribe.id;
  const { goal } = await founder.does<{ goal: { id: string } }>(
    'createTribeGoal',
    { tribeId, title: 'See' },
    'goal { id }',
  );
  const { membership } = await founder.does<{ membership: { id: string } }>(
    'inviteToTribe',
    { tribeId, userId: invited.id },
    'membership { id }',
  );
  const { request } = await asker.does<{ request: { id: string } }>('askToJoinTribe', { tribeId }, 'request { id }');
  const requested = await eventually(async () => {
    const [first] = await notificationsOf(founder);
    if (!first) throw new Error('not told yet');
    return first;
  });
  const eventId = await givenScheduled(world, { founder, tribeId, members: [] });
  const attendee = await answers(founder, eventId, 'GOING');
  const { series } = await founder.does<{ series: { id: string } }>(
    'repeatTribeEvent',
    { eventId, rule: 'FREQ=WEEKLY;COUNT=2' },
    'series { id }',
  );
  const { hiveId, steward } = await givenActive(world);
  const { membership: hiveMember } = await founder.does<{ membership: { id: string } }>(
    'joinHive',
    { hiveId },
    'membership { id }',
  );
  member = steward;
  const suggestion = await givenSuggestion(world, founder, tribeId);
  const { id: reportId } = await reports(founder, steward.id);
  const sanctioned = await reports(steward, founder.id);
  const { sanction } = await decides(await world.person('ADMIN'), sanctioned.id, 'TIMED_OUT', {
    until: inDays(world, 1),
  });
  world.pass(1);
  const award = newId();
  const [given] = await world.running.service.work.run(job(), (tx) =>
    tx.query<{ id: string }>(
      `INSERT INTO user_achievement (id, user_id, achievement_id, awarded_at, counts, version)
       SELECT $1, $2, id, now(), '{1}', 1 FROM achievement ORDER BY added_at LIMIT 1 RETURNING achievement_id AS id`,
      [award, founder.id],
    ),
  );
  things = {
    Achievement: given?.id ?? '',
    EventAttendee: attendee.id,
    EventMedia: (await starts(founder, { eventId }, Buffer.from('content'))).media.id,
    EventSuggestion: suggestion.id,
    Hive: hiveId,
    HiveMember: hiveMember.id,
    Report: reportId,
    Sanction: sanction!.id,
    Notification: requested.id,
    Tribe: tribeId,
    TribeEvent: eventId,
    TribeEventSeries: series.id,
    TribeGoal: goal.id,
    TribeMembership: membership.id,
    TribeMessage: await sends(founder, tribeId, 'See'),
    TribeJoinRequest: request.id,
    UserAchievement: award,
  };
});
afterAll(() => world?.stop());

const seenTypes = async (person: TestPerson) =>
  Object.entries(await nodesSeenBy(person.graph, things))
    .filter(([, type]) => type !== null)
    .map(([name]) => name);

describe('the nodes of tribe-events', () => {
  it('are all covered here', async () => {
    expect(Object.keys(things).toSorted()).toEqual(await nodeTypesOf(founder.graph));
  });

  it('are an achievement, a hive and a public tribe alone for a stranger, and for nobody', async () => {
    expect(await seenTypes(await world.person())).toEqual(['Achievement', 'Hive', 'Tribe']);
    expect(await seenTypes({ ...founder, graph: graphClient(`${world.running.service.url}/graphql`) })).toEqual([
      'Achievement',
      'Hive',
      'Tribe',
    ]);
  });

  it('are all for the creator, and one’s own for the others', async () => {
    expect(await seenTypes(founder)).toEqual(Object.keys(things));
    expect(await seenTypes(invited)).toEqual(['Achievement', 'Hive', 'Tribe', 'TribeMembership']);
    expect(await seenTypes(asker)).toEqual(['Achievement', 'Hive', 'Tribe', 'TribeJoinRequest']);
  });

  it('are no invitation of another person for the invited, as lists have it', async () => {
    const [member, one, other] = [await world.person(), await world.person(), await world.person()];
    const tribeId = things['Tribe']!;
    const memberships: Record<string, string> = {};
    for (const [name, { id: userId }] of Object.entries({ member, one, other })) {
      const { membership } = await founder.does<{ membership: { id: string } }>(
        'inviteToTribe',
        { tribeId, userId },
        'membership { id }',
      );
      memberships[name] = membership.id;
    }
    await member.does('acceptTribeInvitation', { tribeId }, 'tribe { id }');
    const type = 'TribeMembership';
    expect(await nodesSeenBy(member.graph, memberships)).toEqual({ member: type, one: type, other: type });
    expect(await nodesSeenBy(one.graph, memberships)).toEqual({ member: type, one: type, other: null });
  });

  it('are a membership in a hive for its other members, unless there is a block', async () => {
    expect(await seenTypes(member)).toEqual(['Achievement', 'Hive', 'HiveMember', 'Tribe']);
    await blocked(world, founder, member);
    expect(await seenTypes(member)).toEqual(['Achievement', 'Hive', 'Tribe']);
  });
});
