import { achievementAdded } from '@kindred/contracts/tribe-events/achievement-added';
import { achievementChanged } from '@kindred/contracts/tribe-events/achievement-changed';
import { achievementRetired } from '@kindred/contracts/tribe-events/achievement-retired';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { givenTribe } from '../events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { earns, givenCompleted } from './given-achievements.ts';

let world: TribeWorld;
let admin: TestPerson;
beforeAll(async () => {
  world = await tribeWorld();
  admin = await world.person('ADMIN');
});
afterAll(() => world?.stop());

const input = {
  name: 'Twice there',
  description: 'Come twice.',
  category: 'GATHERING',
  pointValue: 7,
  criteria: [{ metric: 'EVENTS_ATTENDED', atLeast: 2 }],
};
const add = async (changes: object = {}) =>
  (await admin.does<{ achievement: { id: string } }>('addAchievement', { ...input, ...changes }, 'achievement { id }'))
    .achievement.id;

async function listed(filter: string): Promise<string[]> {
  const { achievements } = await admin.asks<{ achievements: { nodes: { id: string }[] } }>(
    `{ achievements(first: 100, filter: ${filter}) { nodes { id } } }`,
  );
  return achievements.nodes.map(({ id }) => id);
}

describe('adding an achievement', () => {
  it('refuses people who are no admins', async () => {
    for (const person of [await world.person(), await world.person('TRIBE_CREATOR')]) {
      await person.isRefused('FORBIDDEN', 'addAchievement', input);
      await person.isRefused('FORBIDDEN', 'updateAchievement', { achievementId: newId() });
      await person.isRefused('FORBIDDEN', 'retireAchievement', { achievementId: newId() });
    }
  });

  it.each([
    ['a blank name', { name: ' ' }, 'INVALID_TEXT'],
    ['no points', { pointValue: 0 }, 'INVALID_POINT_VALUE'],
    ['no criteria', { criteria: [] }, 'INVALID_CRITERIA'],
    [
      'six criteria',
      { criteria: [1, 2, 3, 4, 5, 6].map((withinDays) => ({ metric: 'HIVES_JOINED', atLeast: 1, withinDays })) },
      'INVALID_CRITERIA',
    ],
    [
      'two criteria that count the same',
      { criteria: [1, 2].map((atLeast) => ({ metric: 'HIVES_JOINED', atLeast })) },
      'INVALID_CRITERIA',
    ],
    ['a count of zero', { criteria: [{ metric: 'HIVES_JOINED', atLeast: 0 }] }, 'INVALID_CRITERIA'],
    ['eleven years', { criteria: [{ metric: 'HIVES_JOINED', atLeast: 1, withinDays: 4_000 }] }, 'INVALID_CRITERIA'],
    ['weeks within days', { criteria: [{ metric: 'WEEKS_IN_A_ROW', atLeast: 2, withinDays: 30 }] }, 'INVALID_CRITERIA'],
  ])('refuses %s', async (_name, changes, code) => {
    await admin.isRefused(code, 'addAchievement', { ...input, ...changes });
  });

  it('gives it also to people who had met its criteria before, on replicas at once', async () => {
    const tribe = await givenTribe(world, 2);
    const [twice, once] = tribe.members as [TestPerson, TestPerson];
    await givenCompleted(world, tribe, { going: [twice, once], checkedIn: [twice, once] });
    await givenCompleted(world, tribe, { going: [twice, once], checkedIn: [twice] });
    for (const person of [twice, once]) await earns(world, person, 'First gathering', 'One of us');
    const achievementId = await add();
    await eventually(async () =>
      expect(await world.events(achievementAdded, achievementId)).toEqual([
        { achievementId, category: 'GATHERING', pointCount: 7, criteria: 1 },
      ]),
    );
    await Promise.all([world.runJob('award-achievements'), world.runJob('award-achievements')]);
    const awards = await earns(world, twice, 'First gathering', 'One of us', 'Twice there');
    expect(awards.find(({ achievement }) => achievement.id === achievementId)?.metadata?.counts).toEqual([
      { count: 2 },
    ]);
    await earns(world, once, 'First gathering', 'One of us');
  });

  it('refuses one more than 200', async () => {
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query(
        `INSERT INTO achievement (id, name, description, category, point_value, criteria, added_at, version)
         SELECT uuid_generate_v4(), 'Many', 'Many', 'GOALS', 1, '[{"metric":"GOALS_COMPLETED","atLeast":10000,"withinDays":1,"interestCategory":null}]', now(), 1
         FROM generate_series(1, 200 - (SELECT count(*)::int FROM achievement WHERE retired_at IS NULL))`,
      ),
    );
    await admin.isRefused('TOO_MANY_ACHIEVEMENTS', 'addAchievement', input);
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query(`UPDATE achievement SET retired_at = now(), version = version + 1 WHERE name = 'Many'`),
    );
  });
});

describe('an achievement', () => {
  it('changes how it is shown, and nothing else', async () => {
    const achievementId = await add();
    await admin.isRefused('NOT_FOUND', 'updateAchievement', { achievementId: newId(), name: 'Other' });
    await admin.isRefused('INVALID_TEXT', 'updateAchievement', { achievementId, name: '' });
    const changes = { achievementId, name: 'Back again', iconUrl: 'https://icons.example/again.svg' };
    const fields = 'achievement { name description iconUrl pointValue }';
    const shown = { name: 'Back again', description: 'Come twice.', iconUrl: changes.iconUrl, pointValue: 7 };
    for (let nth = 0; nth < 2; nth += 1)
      expect(await admin.does('updateAchievement', changes, fields)).toEqual({ achievement: shown });
    await eventually(async () =>
      expect(await world.events(achievementChanged, achievementId)).toEqual([
        { achievementId, fields: ['NAME', 'ICON'] },
      ]),
    );
  });

  it('is earned by no one once it is retired, and stays with those who have it', async () => {
    const achievementId = await add({ name: 'Goalie', criteria: [{ metric: 'GOALS_COMPLETED', atLeast: 1 }] });
    await admin.isRefused('NOT_FOUND', 'retireAchievement', { achievementId: newId() });
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [late] = members as [TestPerson];
    const complete = async (person: TestPerson) => {
      const set = { tribeId, title: 'Reach it' };
      const { goal } = await person.does<{ goal: { id: string } }>('createTribeGoal', set, 'goal { id }');
      await person.does('completeTribeGoal', { goalId: goal.id }, '__typename');
    };
    await complete(founder);
    await earns(world, founder, 'Goalie');
    for (let nth = 0; nth < 2; nth += 1) await admin.does('retireAchievement', { achievementId }, 'achievement { id }');
    await add({ name: 'Goalie still', criteria: [{ metric: 'GOALS_COMPLETED', atLeast: 1 }] });
    await complete(late);
    await earns(world, late, 'One of us', 'Goalie still');
    await earns(world, founder, 'Goalie', 'Goalie still');
    expect(await listed('{ isRetired: true, categories: [GATHERING] }')).toEqual([achievementId]);
    expect(await listed('{ categories: [GATHERING] }')).not.toContain(achievementId);
    await eventually(async () =>
      expect(await world.events(achievementRetired, achievementId)).toEqual([{ achievementId }]),
    );
  });
});
