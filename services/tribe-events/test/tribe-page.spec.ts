import { newId } from '@kindred/contracts/uuid';
import { givenScheduled, timeIn } from './events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());

const page = (fields: string) => `query ($id: ID!) { tribe(id: $id) { ${fields} } }`;
/** What visitors see, and what members see of plans. */
const about = `
  name description location point { latitude } approximatePoint { latitude } status privacy maxMembers memberCount freeSeats activity
  creator { id } interests { name isPrimary } viewerMembership { role }
  members { role status user { id } invitedBy { id } } invitations { user { id } expiresAt }
  goals(first: 100) { nodes { title createdBy { id } tribe { name } } }
  activities(first: 100) { nodes { activityType user { id } metadata { goal { title } memberCount } } }`;
/** Where a member begins. */
const home = `
  name description status privacy members { role status user { id } }
  goals(first: 100) { nodes { title createdBy { id } } }
  events(first: 100) { nodes { name startTime freePlaces createdBy { id } viewerAttendance { rsvpStatus } } }
  messages(first: 100) { nodes { content sentAt user { id } isRead reactions { emoji } } } unreadCount`;

/** A tribe with so many members and events, and twenty-five times as many goals and messages. */
async function givenTribe(members: number): Promise<{ founder: TestPerson; tribeId: string }> {
  const founder = await world.person();
  const interests = Array.from({ length: members }, (_, nth) => ({ category: 'TECHNOLOGY', name: `Thing ${nth}` }));
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Page', interests, point: { latitude: 48.2, longitude: 16.4 } },
    'tribe { id }',
  );
  for (let nth = 1; nth < members; nth += 1) {
    const member = await world.person();
    await founder.does('inviteToTribe', { tribeId: tribe.id, userId: member.id }, 'tribe { id }');
    if (nth % 2 === 0) await member.does('acceptTribeInvitation', { tribeId: tribe.id }, 'tribe { id }');
  }
  for (let day = 1; day <= members; day += 1)
    await givenScheduled(world, { tribeId: tribe.id, founder, members: [] }, { time: timeIn(world, 24 * day) });
  await world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
    for (let nth = 0; nth < members * 25; nth += 1) {
      const goalId = newId();
      await tx.query(
        `INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at) VALUES ($1, $2, 'Goal', 'OPEN', false, $3, now())`,
        [goalId, tribe.id, founder.id],
      );
      await tx.query(
        `INSERT INTO tribe_message (id, tribe_id, sequence, user_id, message_type, content, sent_at, version) VALUES ($1, $2, $3, $4, 'TEXT', 'Who brings the lamp?', now(), 1)`,
        [newId(), tribe.id, nth + 1_000, founder.id],
      );
      await tx.query(
        `INSERT INTO tribe_activity (id, tribe_id, user_id, activity_type, timestamp, goal_id) VALUES ($1, $2, $3, 'GOAL_CREATED', now(), $4)`,
        [newId(), tribe.id, founder.id, goalId],
      );
    }
  });
  return { founder, tribeId: tribe.id };
}

describe.each([1, 8])('a tribe with %s members', (members) => {
  let tribe: Awaited<ReturnType<typeof givenTribe>>;
  beforeAll(async () => {
    tribe = await givenTribe(members);
  });

  const read = <Page>(fields: string) =>
    world.running.service.database.statements.during(() =>
      tribe.founder.asks<{ tribe: Page }>(page(fields), { id: tribe.tribeId }),
    );

  it('costs at most 8 statements where it tells of itself', async () => {
    const { result, statements } = await read<{ goals: { nodes: object[] } }>(about);
    expect(result.tribe.goals.nodes).toHaveLength(Math.min(100, members * 25));
    expect(statements.length).toBeLessThanOrEqual(8);
  });

  it('costs at most 10 statements where its members begin', async () => {
    const { result, statements } = await read<Record<'goals' | 'messages' | 'events', { nodes: object[] }>>(home);
    const { goals, messages, events } = result.tribe;
    expect(goals.nodes).toHaveLength(Math.min(100, members * 25));
    expect(messages.nodes.length).toBeGreaterThanOrEqual(Math.min(100, members * 25));
    expect(events.nodes).toHaveLength(members);
    expect(statements.length).toBeLessThanOrEqual(10);
  });
});
