import { newId } from '@kindred/contracts/uuid';
import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { sessionPaused } from '@kindred/contracts/vessel-privacy/session-paused';
import { sessionResolved } from '@kindred/contracts/vessel-privacy/session-resolved';
import { sessionResumed } from '@kindred/contracts/vessel-privacy/session-resumed';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { counted } from '../stages/counted.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, done, look, type Mutation } from './ask.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const inDays = (days: number) => new Date(vessels.now.getTime() + days * 86_400_000).toISOString();
const changes = (sessionId: string): readonly (readonly [Mutation, object])[] => [
  ['inviteToSession', { sessionId, partnerId: newId() }],
  ['pauseSession', { sessionId, until: inDays(1) }],
  ['resumeSession', { sessionId }],
  ['resolveSession', { sessionId }],
  ['abandonSession', { sessionId }],
  ['satisfyGate', { sessionId, gate: 'COMPACT_SIGNED' }],
  ['advanceStage', { sessionId }],
];

describe('a session', () => {
  it('is found by its two members and by nobody else, an admin neither, in whatever one asks', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple();
    const relationshipId = (await look(ann, sessionId)).relationship.id;
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`;
    const of = [
      { __typename: 'VesselSession', id: sessionId },
      { __typename: 'Relationship', id: relationshipId },
    ];
    const lists = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { vesselSessions { edges { node { id } } } sessionInvitations { edges { node { id } } } } } }`;
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN')]) {
      refusedWith('NOT_FOUND')(
        await other.graph.request('query ($id: ID!) { vesselSession(id: $id) { id } }', { id: sessionId }),
      );
      for (const [mutation, input] of changes(sessionId)) refusedWith('NOT_FOUND')(await ask(other, mutation, input));
      expect(granted(await other.graph.request(entities, { of }))).toEqual({ _entities: [null, null] });
      expect(granted(await other.graph.request(lists, { id: ann.id }))).toEqual({
        _entities: [{ vesselSessions: null, sessionInvitations: null }],
      });
    }
    expect(granted(await ben.graph.request(lists, { id: ann.id }))).toEqual({
      _entities: [{ vesselSessions: null, sessionInvitations: null }],
    });
    expect(granted(await ben.graph.request(entities, { of }))).toEqual({
      _entities: [{ __typename: 'VesselSession' }, { __typename: 'Relationship' }],
    });
    for (const [mutation, input] of changes(sessionId))
      refusedWith('UNAUTHENTICATED')(await ask({ graph: vessels.house.nobody }, mutation, input));
    expect(await look(ann, sessionId)).toMatchObject({ status: 'ACTIVE' });
  });
});

describe('resting', () => {
  it('is refused for a time that is past, or further away than 30 days, and to a session that is not ACTIVE', async () => {
    const { sessionId, ann } = await vessels.house.couple();
    for (const days of [-1, 0, 30.001])
      refusedWith('INVALID_PAUSE')(await ask(ann, 'pauseSession', { sessionId, until: inDays(days) }));
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'resumeSession', { sessionId }));
    const { id } = await done(ann, 'createVesselSession', {});
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'pauseSession', { sessionId: id, until: inDays(1) }));
    expect(await vessels.told(sessionPaused, sessionId)).toEqual([]);
  });

  it('ends at any time for whoever wanted it, and for the other when its time is over', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple();
    const until = inDays(30);
    expect(await done(ann, 'pauseSession', { sessionId, until })).toMatchObject({
      status: 'PAUSED',
      pausedUntil: until,
      pausedByYou: true,
      turn: null,
    });
    expect(await look(ben, sessionId)).toMatchObject({ status: 'PAUSED', pausedUntil: until, pausedByYou: false });
    refusedWith('WRONG_SESSION_STATUS')(await ask(ben, 'pauseSession', { sessionId, until }));
    expect(refusedWith('COOLING_DOWN')(await ask(ben, 'resumeSession', { sessionId })).extensions).toMatchObject({
      details: { until },
    });
    expect(await done(ann, 'resumeSession', { sessionId })).toMatchObject({
      status: 'ACTIVE',
      pausedUntil: null,
      pausedByYou: null,
    });

    await done(ann, 'pauseSession', { sessionId, until: inDays(2) });
    vessels.forward(2);
    expect(await done(ben, 'resumeSession', { sessionId })).toMatchObject({ status: 'ACTIVE' });
    expect(await vessels.told(sessionPaused, sessionId)).toEqual([
      { sessionId, until },
      { sessionId, until: expect.any(String) },
    ]);
    expect(await vessels.told(sessionResumed, sessionId)).toHaveLength(2);
  });

  it('lets no stage move', async () => {
    const { sessionId, ann } = await vessels.house.couple();
    await done(ann, 'pauseSession', { sessionId, until: inDays(1) });
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'satisfyGate', { sessionId, gate: 'COMPACT_SIGNED' }));
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'advanceStage', { sessionId }));
  });
});

describe('ending', () => {
  it('well is refused without something that both agreed on', async () => {
    const { sessionId, ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    refusedWith('AGREEMENT_NEEDED')(await ask(ann, 'resolveSession', { sessionId }));
    for (const status of ['PROPOSED', 'ABANDONED'] as const) await counted(vessels).agreement(ann, sessionId, status);
    refusedWith('AGREEMENT_NEEDED')(await ask(ann, 'resolveSession', { sessionId }));
    const { id } = await done(ann, 'createVesselSession', { partnerId: newId() });
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'resolveSession', { sessionId: id }));
    expect(await vessels.told(sessionResolved, sessionId)).toEqual([]);
  });

  it('well leaves a session that can be read, and that nothing changes', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 4, ben: 4 });
    await counted(vessels).agreement(ann, sessionId, 'AGREED');
    expect(await done(ben, 'resolveSession', { sessionId })).toMatchObject({
      status: 'RESOLVED',
      turn: null,
      resolvedAt: vessels.now.toISOString(),
    });
    for (const [mutation, input] of changes(sessionId).filter(([name]) => name !== 'resolveSession'))
      refusedWith('WRONG_SESSION_STATUS')(await ask(ann, mutation, input));
    vessels.forward(1);
    expect(await done(ann, 'resolveSession', { sessionId })).toMatchObject({
      status: 'RESOLVED',
      resolvedAt: (await look(ben, sessionId)).resolvedAt,
    });
    expect(await look(ann, sessionId)).toMatchObject({ status: 'RESOLVED', currentStage: 4 });
    expect(await vessels.told(sessionResolved, sessionId)).toEqual([{ sessionId }]);
  });

  it('without a result is for either of the two, and does not say who it was', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple();
    await done(ben, 'abandonSession', { sessionId });
    expect(await look(ann, sessionId)).toMatchObject({ status: 'ABANDONED', abandonedAt: vessels.now.toISOString() });
    for (const [mutation, input] of changes(sessionId))
      refusedWith('WRONG_SESSION_STATUS')(await ask(ann, mutation, input));
    expect(await vessels.told(sessionAbandoned, sessionId)).toEqual([{ sessionId }]);
  });

  it('of a session that waits takes the invitation back', async () => {
    const [ann, ben] = [await vessels.house.person(), await vessels.house.person()];
    const { id: sessionId, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    expect(await done(ann, 'abandonSession', { sessionId })).toMatchObject({
      status: 'ABANDONED',
      invitation: { status: 'WITHDRAWN' },
    });
    refusedWith('NOT_FOUND')(await ask(ben, 'acceptInvitation', { invitationId: invitation?.id }));
  });
});
