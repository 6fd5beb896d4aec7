import { promptAnswered } from '@kindred/contracts/tribe-events/prompt-answered';
import { promptAsked } from '@kindred/contracts/tribe-events/prompt-asked';
import { eventually } from '@kindred/testkit/eventually';
import { sends } from '../chat/given-chats.ts';
import { erased } from '../events/told-by-identity.ts';
import { givenTribe, statusOf } from '../given-tribes.ts';
import { hasTurn, leaseTurns, noteTribes } from '../../src/engagement/turns.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { afterDays, promptsOf } from './given-prompts.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** A tribe of four that gets no suggestions. */
const givenFour = (input: object = {}) => givenTribe(world, 3, input);
const answered = (person: TestPerson, tribeId: string, answers: number) =>
  eventually(async () =>
    expect((await promptsOf(person, tribeId))?.[0]).toMatchObject({ status: 'ANSWERED', answers }),
  );

describe('the prompts of a tribe', () => {
  it('are for members: not for strangers, the invited, and people who were removed', async () => {
    const { tribeId, founder, members } = await givenFour({ privacy: 'PUBLIC' });
    await afterDays(world, 8.1, founder, tribeId);
    const invited = await world.person();
    await founder.does('inviteToTribe', { tribeId, userId: invited.id }, '__typename');
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, '__typename');
    for (const viewer of [await world.person(), invited, members[0]!])
      expect(await promptsOf(viewer, tribeId)).toBeNull();
    expect(await promptsOf(members[1]!, tribeId)).toHaveLength(1);
  });

  it('come to ACTIVE tribes when their interval is over, say why, and are told of', async () => {
    const { tribeId, founder } = await givenFour();
    // Four joined: an activity of 2, and so an interval of 7 days.
    expect(await afterDays(world, 6.9, founder, tribeId)).toEqual([]);
    const [prompt] = await afterDays(world, 0.2, founder, tribeId);
    expect(prompt).toMatchObject({
      kind: 'ICE_BREAKER',
      status: 'OPEN',
      answers: 0,
      activity: 2,
      why: { code: 'FIRST_PROMPT', number: null, text: 'Your tribe has had no prompt yet' },
      message: { messageType: 'AI_PROMPT', content: expect.stringMatching(/\?/) },
    });
    await eventually(async () =>
      expect(await world.events(promptAsked, tribeId)).toEqual([
        {
          tribeId,
          promptId: prompt!.id,
          messageId: prompt!.message!.id,
          kind: 'ICE_BREAKER',
          reason: 'FIRST_PROMPT',
          expiresAt: expect.any(String),
        },
      ]),
    );
  });

  it('do not come to tribes that are FORMING, dissolved, or turned them off', async () => {
    const forming = await givenTribe(world, 2);
    const off = await givenFour();
    const gone = await givenFour();
    await off.members[0]!.isRefused('CREATOR_ONLY', 'changeTribeEngagement', { tribeId: off.tribeId, prompts: false });
    await (await world.person()).isRefused('NOT_FOUND', 'changeTribeEngagement', { tribeId: off.tribeId });
    const changed = await off.founder.does(
      'changeTribeEngagement',
      { tribeId: off.tribeId, prompts: false },
      'tribe { promptsOn suggestionsOn }',
    );
    expect(changed).toEqual({ tribe: { promptsOn: false, suggestionsOn: true } });
    for (const person of [...gone.members, gone.founder])
      await person.does('leaveTribe', { tribeId: gone.tribeId }, '__typename');
    await afterDays(world, 8.1, off.founder, off.tribeId);
    for (const { founder, tribeId } of [forming, off]) expect(await promptsOf(founder, tribeId)).toEqual([]);
    const rows = await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT FROM engagement_prompt WHERE tribe_id = $1', [gone.tribeId]),
    );
    expect(rows).toEqual([]);
    await off.founder.does('changeTribeEngagement', { tribeId: off.tribeId, prompts: true }, 'tribe { id }');
    expect(await afterDays(world, 0, off.founder, off.tribeId)).toHaveLength(1);
  });

  it('are withdrawn when the creator turns them off, and when the tribe is dissolved', async () => {
    const [off, gone] = [await givenFour(), await givenFour()];
    world.pass(8.1);
    await world.runJob('ask-prompts');
    await off.founder.does('changeTribeEngagement', { tribeId: off.tribeId, prompts: false }, 'tribe { id }');
    expect(await promptsOf(off.founder, off.tribeId)).toMatchObject([{ status: 'WITHDRAWN' }]);
    for (const person of [...gone.members, gone.founder])
      await person.does('leaveTribe', { tribeId: gone.tribeId }, '__typename');
    await world.runJob('ask-prompts');
    const rows = await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT status FROM engagement_prompt WHERE tribe_id = $1', [gone.tribeId]),
    );
    expect(rows).toEqual([{ status: 'WITHDRAWN' }]);
  });

  it('wait while one is open, which lapses after a week, and become calls for an activity at risk', async () => {
    const { tribeId, founder } = await givenFour();
    const [first] = await afterDays(world, 8.1, founder, tribeId);
    for (const days of [1, 2, 3.5]) expect(await afterDays(world, days, founder, tribeId)).toHaveLength(1);
    const [second, lapsed] = await afterDays(world, 1.6, founder, tribeId);
    expect(lapsed).toMatchObject({ id: first!.id, status: 'LAPSED' });
    expect((await statusOf(founder, tribeId)).status).toBe('AT_RISK');
    expect(second).toMatchObject({ kind: 'ACTIVITY', why: { code: 'AT_RISK' }, status: 'OPEN' });
  });
});

describe('an answer to a prompt', () => {
  it('is a reply, or a message soon after it. It revives the tribe, counts as activity, and is followed up once', async () => {
    const { tribeId, founder, members } = await givenFour();
    await afterDays(world, 14.1, founder, tribeId);
    expect((await statusOf(founder, tribeId)).status).toBe('AT_RISK');
    const [prompt] = (await promptsOf(founder, tribeId)) ?? [];
    await sends(members[0]!, tribeId, 'Let us walk around the lake');
    await answered(founder, tribeId, 1);
    expect((await statusOf(founder, tribeId)).status).toBe('ACTIVE');
    world.pass(1);
    await sends(members[1]!, tribeId, 'I am in', { replyToId: prompt!.message!.id });
    await sends(members[1]!, tribeId, 'By the way, who has my umbrella');
    await answered(founder, tribeId, 2);
    await eventually(async () => {
      const { tribe } = await founder.asks<{ tribe: { activity: number } }>(
        'query ($id: ID!) { tribe(id: $id) { activity } }',
        { id: tribeId },
      );
      // Two answers to a prompt, and three messages.
      expect(tribe.activity).toBe(1.3);
    });
    await eventually(async () =>
      expect(await world.events(promptAnswered, tribeId)).toEqual([
        { tribeId, promptId: prompt!.id, kind: prompt!.kind },
      ]),
    );
    const counted = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT user_id AS "userId" FROM achievement_progress WHERE thing_id = $1 ORDER BY 1', [prompt!.id]),
    );
    expect(counted).toEqual([members[0]!.id, members[1]!.id].toSorted().map((userId) => ({ userId })));
    const [followUp] = await afterDays(world, 0.1, founder, tribeId);
    expect(followUp).toMatchObject({ kind: 'FOLLOW_UP', why: { code: 'ANSWERED', number: 2 }, status: 'OPEN' });
    await sends(members[2]!, tribeId, 'On Saturday', { replyToId: followUp!.message!.id });
    await answered(founder, tribeId, 1);
    expect(await afterDays(world, 1, founder, tribeId)).toHaveLength(2);
  });

  it('is none if it comes late, and answers something else', async () => {
    const { tribeId, founder, members } = await givenFour();
    await sends(founder, tribeId, 'Who has a tent?');
    const [prompt] = await afterDays(world, 8.1, founder, tribeId);
    world.pass(0.6);
    const other = await sends(members[0]!, tribeId, 'I have one');
    await sends(members[1]!, tribeId, 'Which colour?', { replyToId: other });
    await sends(members[2]!, tribeId, 'To the question: a smile', { replyToId: prompt!.message!.id });
    await answered(founder, tribeId, 1);
  });

  it('stays counted when its sender is erased', async () => {
    const { tribeId, founder, members } = await givenFour();
    await afterDays(world, 8.1, founder, tribeId);
    await sends(members[0]!, tribeId, 'A smile of my neighbour');
    await answered(founder, tribeId, 1);
    await erased(world, members[0]!);
    expect(await promptsOf(founder, tribeId)).toMatchObject([{ status: 'ANSWERED', answers: 1 }]);
  });
});

describe('a replica that dies while a prompt is written', () => {
  it('leaves the tribe to another after its lease, which asks once', async () => {
    const { tribeId, founder } = await givenFour();
    world.pass(8.1);
    const { work } = world.running.service;
    await noteTribes(work, 'PROMPT');
    const lost = (await leaseTurns(work, 'PROMPT', { most: 500, dueBy: work.now })).find(
      (turn) => turn.tribeId === tribeId,
    )!;
    await world.runJob('ask-prompts');
    expect(await promptsOf(founder, tribeId)).toEqual([]);
    world.pass(5.1 / 1_440);
    await world.runJob('ask-prompts');
    expect(await promptsOf(founder, tribeId)).toHaveLength(1);
    expect(await work.run({ role: 'job', id: null }, (tx) => hasTurn(tx, lost))).toBe(false);
  });
});
