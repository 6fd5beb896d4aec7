import { challengeProposed } from '@kindred/contracts/tribe-events/challenge-proposed';
import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { goalSet } from '@kindred/contracts/tribe-events/goal-set';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { givenTribe } from './given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Goal {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}

const inDays = (days: number) => new Date(world.now().getTime() + days * 86_400_000).toISOString();

const setGoal = async (person: TestPerson, tribeId: string, input: object = {}) =>
  (await person.does<{ goal: Goal }>('createTribeGoal', { tribeId, title: 'Walk 100 miles', ...input }, 'goal { id }'))
    .goal.id;

async function goalsOf(viewer: TestPerson, tribeId: string, args = 'first: 20'): Promise<Goal[] | null> {
  const query = `query ($id: ID!) { tribe(id: $id) { goals(${args}) { nodes { id title status isChallenge isCompleted } } } }`;
  const { tribe } = await viewer.asks<{ tribe: { goals: { nodes: Goal[] } | null } }>(query, { id: tribeId });
  return tribe.goals && tribe.goals.nodes;
}

/** A tribe of four that has been quiet until a challenge was proposed to it. */
async function givenChallenge() {
  const given = await givenTribe(world, 3, { interests: [{ category: 'FOOD_DINING', name: 'Soup', isPrimary: true }] });
  world.pass(5.01);
  await world.runJob('propose-challenges');
  const [challenge] = (await goalsOf(given.founder, given.tribeId)) ?? [];
  return { ...given, goalId: challenge!.id };
}

const everyMutation = ['updateTribeGoal', 'completeTribeGoal', 'deleteTribeGoal'];

describe('a goal', () => {
  it.each<[string, string, () => object]>([
    ['a blank title', 'INVALID_TEXT', () => ({ title: ' ' })],
    ['a title of 121 letters', 'INVALID_TEXT', () => ({ title: 'x'.repeat(121) })],
    ['a title of two lines', 'INVALID_TEXT', () => ({ title: 'Walk\n100 miles' })],
    ['a description of 1,001 letters', 'INVALID_TEXT', () => ({ description: 'x'.repeat(1_001) })],
    ['a target that has passed', 'INVALID_TARGET_DATE', () => ({ targetDate: inDays(-0.001) })],
    ['a target in six years', 'INVALID_TARGET_DATE', () => ({ targetDate: inDays(6 * 366) })],
  ])('is refused with %s', async (_, code, change) => {
    const { founder, tribeId } = await givenTribe(world);
    await founder.isRefused(code, 'createTribeGoal', { tribeId, title: 'Walk', ...change() });
    const goalId = await setGoal(founder, tribeId);
    await founder.isRefused(code, 'updateTribeGoal', { goalId, ...change() });
  });

  it('is not there for strangers and for people who were removed', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const goalId = await setGoal(members[0]!, tribeId);
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, 'tribe { id }');
    for (const person of [members[0]!, await world.person()]) {
      await person.isRefused('NOT_FOUND', 'createTribeGoal', { tribeId, title: 'Mine' });
      for (const mutation of [...everyMutation, 'acceptTribeChallenge', 'declineTribeChallenge'])
        await person.isRefused('NOT_FOUND', mutation, { goalId });
      expect(await goalsOf(person, tribeId)).toBeNull();
    }
    for (const mutation of everyMutation) await founder.isRefused('NOT_FOUND', mutation, { goalId: newId() });
  });

  it('is changed and deleted by its author and the creator alone, and not once it is completed', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 2);
    const [author, other] = members as [TestPerson, TestPerson];
    const goalId = await setGoal(author, tribeId);
    await other.isRefused('NOT_YOUR_GOAL', 'updateTribeGoal', { goalId, title: 'Run' });
    await other.isRefused('NOT_YOUR_GOAL', 'deleteTribeGoal', { goalId });
    const changed = await founder.does('updateTribeGoal', { goalId, title: 'Run' }, 'goal { title createdBy { id } }');
    expect(changed).toEqual({ goal: { title: 'Run', createdBy: { id: author.id } } });
    await other.does('completeTribeGoal', { goalId }, 'goal { id }');
    await author.isRefused('GOAL_COMPLETED', 'updateTribeGoal', { goalId, title: 'Walk' });
    await author.isRefused('GOAL_COMPLETED', 'deleteTribeGoal', { goalId });
    const deleted = await setGoal(author, tribeId);
    await author.does('deleteTribeGoal', { goalId: deleted }, 'goalId');
    await author.isRefused('NOT_FOUND', 'completeTribeGoal', { goalId: deleted });
  });

  it('refuses a twenty-first that is open', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const [goalId = ''] = await Promise.all(Array.from({ length: 20 }, () => setGoal(founder, tribeId)));
    await founder.isRefused('TOO_MANY_GOALS', 'createTribeGoal', { tribeId, title: 'One more' });
    await founder.does('completeTribeGoal', { goalId }, 'goal { id }');
    await setGoal(founder, tribeId);
  });

  it('is completed by any member once, and publishes it', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const targetDate = inDays(30);
    const goalId = await setGoal(founder, tribeId, { targetDate });
    const fields = 'goal { status isCompleted completedAt completedBy { id } targetDate } tribe { activity }';
    const done = await members[0]!.does('completeTribeGoal', { goalId }, fields);
    expect(done).toMatchObject({
      goal: { status: 'COMPLETED', isCompleted: true, completedBy: { id: members[0]!.id }, targetDate },
      tribe: { activity: 2.5 },
    });
    expect(await founder.does('completeTribeGoal', { goalId }, fields)).toEqual(done);
    await eventually(async () => {
      expect(await world.events(goalSet, tribeId)).toEqual([
        { tribeId, goalId, setBy: founder.id, isChallenge: false },
      ]);
      expect(await world.events(goalCompleted, tribeId)).toEqual([
        { tribeId, goalId, completedBy: members[0]!.id, isChallenge: false },
      ]);
    });
    const feed = `query ($id: ID!) { tribe(id: $id) { activities(first: 2) { nodes { activityType user { id } metadata { goal { id } } } } } }`;
    expect(await founder.asks(feed, { id: tribeId })).toEqual({
      tribe: {
        activities: {
          nodes: [
            { activityType: 'GOAL_COMPLETED', user: { id: members[0]!.id }, metadata: { goal: { id: goalId } } },
            { activityType: 'GOAL_CREATED', user: { id: founder.id }, metadata: { goal: { id: goalId } } },
          ],
        },
      },
    });
  });
});

describe('a challenge', () => {
  it('is proposed to a quiet tribe by its interests, once in two weeks, and to no tribe that does something', async () => {
    const { founder, tribeId, goalId } = await givenChallenge();
    const [challenge] = (await goalsOf(founder, tribeId)) ?? [];
    expect(challenge).toMatchObject({ status: 'PROPOSED', isChallenge: true, isCompleted: false });
    await world.runJob('propose-challenges');
    expect(await goalsOf(founder, tribeId)).toHaveLength(1);
    await eventually(async () =>
      expect(await world.events(challengeProposed, tribeId)).toMatchObject([{ tribeId, goalId }]),
    );
    const busy = await givenTribe(world, 3);
    await world.runJob('propose-challenges');
    expect(await goalsOf(busy.founder, busy.tribeId)).toEqual([]);
  });

  it('refuses to be completed before the tribe accepted it, and to be accepted once it was declined', async () => {
    const { founder, members, goalId } = await givenChallenge();
    await founder.isRefused('CHALLENGE_NOT_ACCEPTED', 'completeTribeGoal', { goalId });
    for (let nth = 0; nth < 2; nth += 1)
      expect(await members[0]!.does('declineTribeChallenge', { goalId }, 'goal { status }')).toEqual({
        goal: { status: 'DECLINED' },
      });
    await founder.isRefused('NOT_FOUND', 'acceptTribeChallenge', { goalId });
  });

  it('lapses after 14 days, and is no more listed', async () => {
    const { founder, tribeId, goalId } = await givenChallenge();
    world.pass(13.9);
    await founder.does('createTribeGoal', { tribeId, title: 'Something else' }, 'goal { id }');
    world.pass(0.2);
    await world.runJob('propose-challenges');
    await founder.isRefused('NOT_FOUND', 'acceptTribeChallenge', { goalId });
    expect((await goalsOf(founder, tribeId))?.map(({ title }) => title)).toEqual(['Something else']);
    expect(await goalsOf(founder, tribeId, 'filter: { statuses: [DECLINED] }')).toMatchObject([{ id: goalId }]);
  });

  it('becomes a goal when a member accepts it, and is told when it is met', async () => {
    const { founder, tribeId, members, goalId } = await givenChallenge();
    for (let nth = 0; nth < 2; nth += 1)
      expect(await members[0]!.does('acceptTribeChallenge', { goalId }, 'goal { status createdBy { id } }')).toEqual({
        goal: { status: 'OPEN', createdBy: null },
      });
    await founder.isRefused('NOT_FOUND', 'declineTribeChallenge', { goalId });
    await founder.does('completeTribeGoal', { goalId }, 'goal { status }');
    await eventually(async () => {
      expect(await world.events(goalSet, tribeId)).toEqual([
        { tribeId, goalId, setBy: members[0]!.id, isChallenge: true },
      ]);
      expect(await world.events(goalCompleted, tribeId)).toMatchObject([{ goalId, isChallenge: true }]);
    });
    const feed = 'query ($id: ID!) { tribe(id: $id) { activities(first: 3) { nodes { activityType } } } }';
    const { tribe } = await founder.asks<{ tribe: { activities: { nodes: { activityType: string }[] } } }>(feed, {
      id: tribeId,
    });
    expect(tribe.activities.nodes.map(({ activityType }) => activityType)).toEqual([
      'CHALLENGE_COMPLETED',
      'GOAL_CREATED',
      'CHALLENGE_CREATED',
    ]);
  });
});
