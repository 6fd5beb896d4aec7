import { stageAdvanced } from '@kindred/contracts/vessel-privacy/stage-advanced';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import type { Couple, TestPerson } from '../given.ts';
import { ask, done, look } from '../sessions/ask.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { counted } from './counted.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const saidIn = { 0: 'COMPACT_SIGNED', 1: 'FEELS_HEARD', 2: 'EMPATHY_VALIDATED', 3: 'NEEDS_VALIDATED' } as const;
const say = (who: TestPerson, sessionId: string, stage: keyof typeof saidIn) =>
  ask(who, 'satisfyGate', { sessionId, gate: saidIn[stage] });
const goOn = (who: TestPerson, sessionId: string) => done(who, 'advanceStage', { sessionId });
const whyOf = (answer: Awaited<ReturnType<typeof ask>>) =>
  Object(refusedWith('GATE_OPEN')(answer).extensions?.['details']).gates as unknown;

/** Satisfies all that closes stage 3. */
async function readyForRepair({ sessionId, ann, ben }: Couple, who: TestPerson): Promise<string> {
  const { need, consent } = counted(vessels);
  await need(who, sessionId);
  const contentId = await consent(who, who === ann ? ben : ann, sessionId);
  granted(await say(who, sessionId, 3));
  return contentId;
}

const ownRows = (who: TestPerson, sessionId: string) =>
  vessels.rows<{ stage: number; status: string }>(
    'SELECT stage, status FROM stage_progress WHERE session_id = $1 AND user_id = $2 ORDER BY stage',
    [sessionId, who.id],
  );

describe('gates', () => {
  it('of another stage than one’s own cannot be satisfied, and counted ones not be said', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 2, ben: 1 });
    for (const stage of [0, 1, 3] as const)
      expect(refusedWith('WRONG_STAGE')(await say(ann, sessionId, stage)).extensions).toMatchObject({
        details: { stage: 2 },
      });
    expect(refusedWith('WRONG_STAGE')(await say(ben, sessionId, 2)).extensions).toMatchObject({
      details: { stage: 1 },
    });
    for (const gate of ['NEEDS_CONFIRMED', 'NEEDS_SHARED', 'AGREEMENT_CREATED'])
      expect((await ask(ann, 'satisfyGate', { sessionId, gate })).status).toBe(400);
  });

  it('are said once; saying it again keeps the first time', async () => {
    const { sessionId, ann } = await vessels.house.couple();
    const first = granted(await say(ann, sessionId, 0)).satisfyGate;
    expect(first).toEqual({
      stage: 0,
      status: 'IN_PROGRESS',
      gates: [{ gate: 'COMPACT_SIGNED', satisfied: true, satisfiedAt: vessels.now.toISOString(), why: null }],
    });
    vessels.forward(1);
    expect(granted(await say(ann, sessionId, 0)).satisfyGate).toEqual(first);
  });

  it('of needs count what is one’s own in this session, and nothing of the other’s', async () => {
    const { need, consent, revoke } = counted(vessels);
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 3, ben: 3 });
    const elsewhere = await vessels.house.couple({ ann: 3, ben: 3 });
    granted(await say(ann, sessionId, 3));
    await need(ben, sessionId);
    await consent(ben, ann, sessionId);
    await need(elsewhere.ann, elsewhere.sessionId);
    await need(ann, sessionId, { confirmed: false });
    await consent(ann, ben, sessionId, 'BOUNDARY');
    expect(whyOf(await ask(ann, 'advanceStage', { sessionId }))).toEqual([
      { gate: 'NEEDS_CONFIRMED', why: 'NO_CONFIRMED_NEED' },
      { gate: 'NEEDS_SHARED', why: 'NO_SHARED_NEED' },
    ]);
    await need(ann, sessionId);
    const contentId = await consent(ann, ben, sessionId);
    await revoke(contentId);
    expect(whyOf(await ask(ann, 'advanceStage', { sessionId }))).toEqual([
      { gate: 'NEEDS_SHARED', why: 'NO_SHARED_NEED' },
    ]);
    expect(await ownRows(ann, sessionId)).toHaveLength(4);
    await consent(ann, ben, sessionId);
    await goOn(ann, sessionId);
    expect((await ownRows(ann, sessionId)).at(-1)).toEqual({ stage: 3, status: 'GATE_PENDING' });
  });

  it('of the last stage count agreements of the two that were not abandoned', async () => {
    const { agreement } = counted(vessels);
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 4, ben: 4 });
    await agreement(ben, sessionId, 'ABANDONED');
    expect(whyOf(await ask(ann, 'advanceStage', { sessionId }))).toEqual([
      { gate: 'AGREEMENT_CREATED', why: 'NO_AGREEMENT' },
    ]);
    await agreement(ben, sessionId, 'PROPOSED');
    expect(await goOn(ann, sessionId)).toMatchObject({ currentStage: null, turn: 'THEIRS' });
    refusedWith('NO_CURRENT_STAGE')(await ask(ann, 'advanceStage', { sessionId }));
    refusedWith('NO_CURRENT_STAGE')(await say(ann, sessionId, 3));
  });
});

describe('going on', () => {
  it('is refused with the gate open at every stage, and changes nothing', async () => {
    for (const stage of [0, 1, 2, 3, 4] as const) {
      const { sessionId, ann } = await vessels.house.couple({
        ann: stage,
        ben: stage === 0 || stage === 4 ? stage : 1,
      });
      refusedWith('GATE_OPEN')(await ask(ann, 'advanceStage', { sessionId }));
      expect((await ownRows(ann, sessionId)).at(-1)).toEqual({ stage, status: 'IN_PROGRESS' });
      expect(await vessels.told(stageAdvanced, sessionId)).toEqual([]);
    }
  });

  it('waits at 0 for the other, before they have joined as after, and then opens 1 for both', async () => {
    const [ann, ben] = [await vessels.house.person(), await vessels.house.person()];
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    granted(await say(ann, id, 0));
    expect(await goOn(ann, id)).toMatchObject({ status: 'INVITED', currentStage: 0 });
    await done(ben, 'acceptInvitation', { invitationId: invitation?.id });
    expect(await look(ann, id)).toMatchObject({ turn: 'THEIRS', partnerStanding: 'BEHIND', sharedStage: null });
    expect(await look(ben, id)).toMatchObject({ turn: 'YOURS', partnerStanding: 'AHEAD', sharedStage: null });
    expect(await goOn(ann, id)).toMatchObject({ currentStage: 0, turn: 'THEIRS' });
    granted(await say(ben, id, 0));
    expect(await vessels.told(stageAdvanced, id)).toEqual([]);
    expect(await goOn(ben, id)).toMatchObject({
      currentStage: 1,
      turn: 'EITHER',
      partnerStanding: 'LEVEL',
      sharedStage: 0,
    });
    for (const who of [ann, ben])
      expect(await ownRows(who, id)).toEqual([
        { stage: 0, status: 'COMPLETED' },
        { stage: 1, status: 'IN_PROGRESS' },
      ]);
    expect(await vessels.told(stageAdvanced, id)).toEqual([
      { sessionId: id, userId: ann.id, stage: 0 },
      { sessionId: id, userId: ben.id, stage: 0 },
    ]);
  });

  it('is each one’s own from 1 to 3, and both’s into 4', async () => {
    const couple = await vessels.house.couple({ ann: 1, ben: 1 });
    const { sessionId, ann, ben } = couple;
    const before = await look(ben, sessionId);
    vessels.forward(1);
    for (const stage of [1, 2] as const) {
      granted(await say(ann, sessionId, stage));
      expect(await goOn(ann, sessionId)).toMatchObject({
        currentStage: stage + 1,
        sharedStage: 0,
        turn: 'EITHER',
        partnerStanding: 'BEHIND',
      });
    }
    expect(await look(ben, sessionId)).toEqual({ ...before, turn: 'YOURS', partnerStanding: 'AHEAD' });
    expect(before).toMatchObject({ currentStage: 1, turn: 'EITHER', partnerStanding: 'LEVEL', sharedStage: 0 });
    await readyForRepair(couple, ann);
    expect(await goOn(ann, sessionId)).toMatchObject({ currentStage: 3, turn: 'THEIRS' });
    for (const stage of [1, 2] as const) {
      granted(await say(ben, sessionId, stage));
      await goOn(ben, sessionId);
    }
    await readyForRepair(couple, ben);
    expect(await goOn(ben, sessionId)).toMatchObject({ currentStage: 4, sharedStage: 3, partnerStanding: 'LEVEL' });
    expect(await look(ann, sessionId)).toMatchObject({ currentStage: 4, sharedStage: 3, turn: 'EITHER' });
    const told = (await vessels.told(stageAdvanced, sessionId)) as { userId: string; stage: number }[];
    expect(told.map(({ userId, stage }) => [userId === ann.id ? 'ann' : 'ben', stage])).toEqual([
      ['ann', 1],
      ['ann', 2],
      ['ben', 1],
      ['ben', 2],
      ['ann', 3],
      ['ben', 3],
    ]);
  });
});
