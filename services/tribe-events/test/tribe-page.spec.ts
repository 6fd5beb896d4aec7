import { newId } from '@kindred/contracts/uuid';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());

const most = 8;
const page = `query ($id: ID!) { tribe(id: $id) {
  name description location point { latitude } approximatePoint { latitude } status privacy maxMembers memberCount freeSeats activity
  creator { id } interests { name isPrimary } viewerMembership { role }
  members { role status user { id } invitedBy { id } } invitations { user { id } expiresAt }
  goals(first: 100) { nodes { title createdBy { id } tribe { name } } }
  activities(first: 100) { nodes { activityType user { id } metadata { goal { title } memberCount } } } } }`;

/** A tribe with so many members and twenty-five times as many goals. */
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
  await world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
    for (let nth = 0; nth < members * 25; nth += 1) {
      const goalId = newId();
      await tx.query(
        `INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at) VALUES ($1, $2, 'Goal', 'OPEN', false, $3, now())`,
        [goalId, tribe.id, founder.id],
      );
      await tx.query(
        `INSERT INTO tribe_activity (id, tribe_id, user_id, activity_type, timestamp, goal_id) VALUES ($1, $2, $3, 'GOAL_CREATED', now(), $4)`,
        [newId(), tribe.id, founder.id, goalId],
      );
    }
  });
  return { founder, tribeId: tribe.id };
}

it.each([1, 8])(`the page of a tribe with %s members costs at most ${most} statements`, async (members) => {
  const { founder, tribeId } = await givenTribe(members);
  const { result, statements } = await world.running.service.database.statements.during(() =>
    founder.asks<{ tribe: { goals: { nodes: object[] } } }>(page, { id: tribeId }),
  );
  expect(result.tribe.goals.nodes).toHaveLength(Math.min(100, members * 25));
  expect(statements.length).toBeLessThanOrEqual(most);
});
