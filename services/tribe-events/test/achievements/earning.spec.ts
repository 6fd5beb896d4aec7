import { achievementAwarded } from '@kindred/contracts/tribe-events/achievement-awarded';
import { eventCompleted } from '@kindred/contracts/tribe-events/event-completed';
import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { erased } from '../events/told-by-identity.ts';
import { givenTribe, timeIn, givenScheduled, answers } from '../events/given-events.ts';
import { blocked } from '../hives/given-hives.ts';
import { countPromptAnswer } from '../../src/achievements/count-what-people-do.ts';
import { sends } from '../chat/given-chats.ts';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { awardsOf, daysOfEvent, earns, givenCompleted } from './given-achievements.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** A tribe of four, after a dinner at which the founder and the first member checked in. */
async function givenDinner() {
  const tribe = await givenTribe(world, 3);
  const [came, missed, maybe] = tribe.members as [TestPerson, TestPerson, TestPerson];
  const going = [tribe.founder, came, missed];
  const eventId = await givenCompleted(world, tribe, { going, checkedIn: [tribe.founder, came] });
  return { ...tribe, came, missed, maybe, eventId };
}

describe('an event', () => {
  it('gives nothing for it before its end, to people who did not come, and to people who did not answer', async () => {
    const tribe = await givenTribe(world, 2);
    const [came, member] = tribe.members as [TestPerson, TestPerson];
    await givenCompleted(world, tribe, { going: [came, tribe.founder], checkedIn: [came] });
    const next = await givenScheduled(world, tribe, { time: timeIn(world, 24) });
    await answers(member, next, 'GOING');
    await earns(world, came, 'First gathering', 'One of us');
    await earns(world, member, 'One of us');
    await earns(world, tribe.founder);
  });

  it('gives an achievement to each person who checked in, once, and tells of it', async () => {
    const { came, missed, maybe, founder, eventId, tribeId } = await givenDinner();
    const awards = await earns(world, came, 'First gathering', 'One of us');
    await earns(world, missed, 'One of us');
    await earns(world, maybe, 'One of us');
    await earns(world, founder, 'First gathering', 'First host', 'Founder');
    const first = awards.find(({ achievement }) => achievement.name === 'First gathering');
    expect(first?.metadata).toEqual({ counts: [{ count: 1 }], event: { id: eventId }, tribe: { id: tribeId } });
    const told = { awardId: first?.id, achievementId: first?.achievement.id, userId: came.id };
    await eventually(async () =>
      expect(await world.events(achievementAwarded, first?.id ?? '')).toEqual([
        { ...told, category: 'GATHERING', pointCount: 10 },
      ]),
    );
    const event = { eventId, tribeId, going: 3, checkedIn: 2 };
    await receives(world, eventCompleted, event);
    await earns(world, came, 'First gathering', 'One of us');
  });

  it('gives nothing to a host at whose event no other person checked in', async () => {
    const tribe = await givenTribe(world, 1);
    const going = [tribe.founder, ...tribe.members];
    await givenCompleted(world, tribe, { going, checkedIn: [tribe.founder] });
    await earns(world, tribe.founder, 'First gathering', 'Founder');
  });

  it('counts for the interests of its tribe, and for weeks in a row', async () => {
    const tribe = await givenTribe(world, 1);
    const interests = [{ category: 'FOOD_DINING', name: 'Soup', isPrimary: true }];
    await tribe.founder.does('setTribeInterests', { tribeId: tribe.tribeId, interests }, '__typename');
    const [came] = tribe.members as [TestPerson];
    for (let week = 0; week < 4; week += 1) {
      await givenCompleted(world, tribe, { going: [came], checkedIn: [came] });
      world.pass(7 - daysOfEvent);
    }
    await earns(world, came, 'First gathering', 'One of us', 'Around the table', 'Four weeks running');
  });
});

describe('goals and challenges', () => {
  it('count for the member who completed them', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [member] = members as [TestPerson];
    for (let nth = 0; nth < 3; nth += 1) {
      const { goal } = await founder.does<{ goal: { id: string } }>(
        'createTribeGoal',
        { tribeId, title: `Goal ${nth}` },
        'goal { id }',
      );
      for (const person of [member, founder]) await person.does('completeTribeGoal', { goalId: goal.id }, '__typename');
    }
    await earns(world, member, 'One of us', 'Goal getter');
    await earns(world, founder);
    const challenge = { tribeId, goalId: tribeId, completedBy: founder.id, isChallenge: true };
    await receives(world, goalCompleted, challenge);
    await earns(world, founder, 'Up for it');
  });
});

describe('messages and prompts', () => {
  it('count for the members who wrote, in one row for a tribe and day', async () => {
    const admin = await world.person('ADMIN');
    const talk = { name: 'Talker', description: 'Say three things.', category: 'BELONGING', pointValue: 5 };
    const criteria = [{ metric: 'MESSAGES_SENT', atLeast: 3 }];
    const { achievement } = await admin.does<{ achievement: { id: string } }>(
      'addAchievement',
      { ...talk, criteria },
      'achievement { id }',
    );
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [member] = members as [TestPerson];
    for (const words of ['One', 'Two', 'Three']) await sends(member, tribeId, words);
    await sends(founder, tribeId, 'One');
    await earns(world, member, 'One of us', 'Talker');
    await earns(world, founder);
    const counted = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query(`SELECT times FROM achievement_progress WHERE user_id = $1 AND metric = 'MESSAGES_SENT'`, [member.id]),
    );
    expect(counted).toEqual([{ times: 3 }]);
    await admin.does('retireAchievement', { achievementId: achievement.id }, '__typename');
  });

  it('count a prompt once for each person who answered it', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [member] = members as [TestPerson];
    const promptId = newId();
    const { work } = world.running.service;
    const asJob = { role: 'job', id: null } as const;
    for (const userId of [member.id, member.id, founder.id])
      await work.run(asJob, (tx) => countPromptAnswer(tx, { tribeId, promptId, userId }));
    const counted = await work.read(asJob, (tx) =>
      tx.query(`SELECT user_id AS "userId", times FROM achievement_progress WHERE thing_id = $1`, [promptId]),
    );
    expect(counted).toHaveLength(2);
    expect(counted).toEqual(
      expect.arrayContaining([
        { userId: member.id, times: 1 },
        { userId: founder.id, times: 1 },
      ]),
    );
  });
});

describe('what a person has earned', () => {
  it('is shown to people in a tribe of theirs, without what counted, and to no one else', async () => {
    const { came, missed, founder, tribeId } = await givenDinner();
    await earns(world, came, 'First gathering', 'One of us');
    const seen = await awardsOf(came, missed);
    expect(seen).toMatchObject({ points: 20, awards: [{ metadata: null }, { metadata: null }] });
    expect(await awardsOf(came, await world.person())).toEqual({ points: null, awards: null });
    expect(await awardsOf(came, await world.person('ADMIN'))).toEqual({ points: null, awards: null });
    await blocked(world, came, missed);
    expect(await awardsOf(came, missed)).toEqual({ points: null, awards: null });
    expect(await awardsOf(missed, came)).toEqual({ points: null, awards: null });
    await founder.does('removeTribeMember', { tribeId, userId: came.id }, '__typename');
    expect(await awardsOf(came, founder)).toEqual({ points: null, awards: null });
    const own = await awardsOf(came, came);
    expect(own).toMatchObject({ points: 20, awards: [{ metadata: { event: null } }, {}] });
  });

  it('is erased with them, and does not come back', async () => {
    const { came, missed, eventId, tribeId } = await givenDinner();
    await earns(world, came, 'First gathering', 'One of us');
    const { erased: kinds } = await erased(world, came);
    expect(kinds).toEqual(
      expect.arrayContaining([
        { kind: 'ACHIEVEMENT', count: 2 },
        { kind: 'ACHIEVEMENT_PROGRESS', count: 2 },
      ]),
    );
    await receives(world, goalCompleted, { tribeId, goalId: eventId, completedBy: came.id, isChallenge: true });
    await receives(world, goalCompleted, { tribeId, goalId: eventId, completedBy: missed.id, isChallenge: true });
    await earns(world, missed, 'One of us', 'Up for it');
    expect(await awardsOf(came, came)).toEqual({ points: 0, awards: [] });
  });
});
