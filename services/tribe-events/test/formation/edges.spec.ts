import { formationStarted } from '@kindred/contracts/tribe-events/formation-started';
import { proposalAccepted } from '@kindred/contracts/tribe-events/proposal-accepted';
import { proposalDeclined } from '@kindred/contracts/tribe-events/proposal-declined';
import { proposalMade } from '@kindred/contracts/tribe-events/proposal-made';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { accept, atOnce, givenTribe, invite, ownFields } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenFormations } from './given-formations.ts';
import { acceptProposal, givenProposal, optIn, optOut, proposalsOf } from './given-proposals.ts';

let world: TribeWorld;
let admin: TestPerson;
let formations: ReturnType<typeof givenFormations>;
beforeAll(async () => {
  world = await tribeWorld();
  admin = await world.person('ADMIN');
  formations = givenFormations(world, admin);
});
afterAll(() => world?.stop());
beforeEach(() => formations.forgetPeople());

const runQuery = 'query ($id: ID!) { formationRun(id: $id) { status people grouped } }';

describe('a formation', () => {
  it.runIf(databaseUrl)('is started once by two admins at once', async () => {
    const seed = { seed: 'a seed' };
    const codes = await atOnce('startFormation', [
      [admin, seed],
      [await world.person('ADMIN'), seed],
      [admin, seed],
    ]);
    expect(codes.toSorted()).toEqual(['FORMATION_UNDER_WAY', 'FORMATION_UNDER_WAY', 'granted']);
    expect(await formations.asJob(`SELECT FROM formation_run WHERE status = 'RUNNING'`)).toHaveLength(1);
  });

  it('goes on when the admin who started it is demoted, who sees it no more', async () => {
    const demoted = await world.person('ADMIN');
    const people = await formations.matchable(4);
    const { id } = await givenFormations(world, demoted).start();
    world.identity.logins.set(demoted.id, { isInForce: true, role: 'USER' });
    refusedWith('FORBIDDEN')(await demoted.graph.request(runQuery, { id }));
    await demoted.isRefused('FORBIDDEN', 'startFormation', { seed: 'another' });
    await demoted.isRefused('FORBIDDEN', 'previewFormation', { seed: 'another' });
    await formations.finish(id);
    expect(await admin.asks(runQuery, { id })).toEqual({
      formationRun: { status: 'FINISHED', people: 4, grouped: 4 },
    });
    await eventually(async () =>
      expect(await world.events(formationStarted, id)).toEqual([{ runId: id, kind: 'PROPOSING' }]),
    );
    expect(await proposalsOf(people[0]!)).toHaveLength(1);
  });

  it('proposes no group of which a person withdrew and too few are left', async () => {
    const people = await formations.matchable(4);
    const { id } = await formations.start();
    await world.runJob('advance-formations');
    await optOut(formations, people[0]!);
    await formations.finish(id);
    for (const person of people) expect(await proposalsOf(person)).toEqual([]);
  });

  it('proposes no tribe to a person whom its creator removed', async () => {
    const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    const removed = await world.person();
    await invite(founder, tribeId, removed);
    await accept(removed, tribeId);
    await founder.does('removeTribeMember', { tribeId, userId: removed.id }, 'tribe { id }');
    await optIn(world, formations, [founder, removed]);
    const other = await formations.matchable(1);
    await formations.formed();
    expect(await proposalsOf(removed)).toEqual([]);
    expect(await proposalsOf(other[0]!)).toMatchObject([{ tribe: { id: tribeId } }]);
  });
});

describe('a proposal', () => {
  it('is gone for a person who opted out or was suspended, and does not show or seat them', async () => {
    const { people, proposalId } = await givenProposal(formations);
    const [gone, ...others] = people as [TestPerson, ...TestPerson[]];
    expect(await acceptProposal(gone, proposalId)).toBeNull();
    await optOut(formations, gone);
    expect(await proposalsOf(gone)).toEqual([]);
    for (const person of others.slice(0, 3)) expect(await acceptProposal(person, proposalId)).toBeNull();
    const [seen] = await proposalsOf(others[0]!);
    expect(seen!.people.map(({ id }) => id)).not.toContain(gone.id);
    const tribe = await acceptProposal(others[3]!, proposalId);
    expect(tribe).toMatchObject({ memberCount: 4 });
    expect((await ownFields<{ tribeMemberships: object[] }>(gone, 'tribeMemberships { id }')).tribeMemberships).toEqual(
      [],
    );
  });

  it('refuses an answer of a person who opted out, as one that does not exist', async () => {
    const { people, proposalId } = await givenProposal(formations);
    await optOut(formations, people[0]!);
    await people[0]!.isRefused('NOT_FOUND', 'acceptTribeProposal', { proposalId });
    await optIn(world, formations, [people[0]!]);
    expect(await acceptProposal(people[0]!, proposalId)).toBeNull();
  });

  it('to join a tribe ends when the tribe is made private', async () => {
    const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    await optIn(world, formations, [founder]);
    const [person] = await formations.matchable(1);
    await formations.formed();
    const [proposal] = await proposalsOf(person!);
    await founder.does('updateTribe', { tribeId, privacy: 'PRIVATE' }, 'tribe { id }');
    await person!.isRefused('NOT_FOUND', 'acceptTribeProposal', { proposalId: proposal!.id });
  });

  it.runIf(databaseUrl)('starts one tribe when the last acceptances come at once', async () => {
    const { people, proposalId } = await givenProposal(formations, 6);
    for (const person of people.slice(0, 3)) await acceptProposal(person, proposalId);
    const codes = await atOnce(
      'acceptTribeProposal',
      people.slice(3).map((person) => [person, { proposalId }] as const),
    );
    expect(codes).toEqual(['granted', 'granted', 'granted']);
    const started = await Promise.all(people.map(async (person) => (await proposalsOf(person))[0]!.tribe));
    expect(new Set(started.map((tribe) => tribe?.id)).size).toBe(1);
    expect(started[0]).toMatchObject({ memberCount: 6 });
  });

  it.runIf(databaseUrl)('and an invitation that are accepted at once do not make a fourth tribe', async () => {
    const { people, proposalId } = await givenProposal(formations);
    const joiner = people[3]!;
    for (const person of people.slice(0, 3)) await acceptProposal(person, proposalId);
    for (let nth = 0; nth < 2; nth += 1) await joiner.does('createTribe', { name: `Tribe ${nth}` }, 'tribe { id }');
    const { founder, tribeId } = await givenTribe(world);
    await invite(founder, tribeId, joiner);
    const [one, other] = await Promise.all([
      atOnce('acceptTribeProposal', [[joiner, { proposalId }]]),
      atOnce('acceptTribeInvitation', [[joiner, { tribeId }]]),
    ]);
    expect([...one, ...other].toSorted()).toEqual(['TOO_MANY_TRIBES', 'granted']);
    const own = await ownFields<{ tribeMemberships: object[] }>(joiner, 'tribeMemberships { id }');
    expect(own.tribeMemberships).toHaveLength(3);
  });

  it('publishes that it was made, accepted and declined', async () => {
    const { people, proposalId } = await givenProposal(formations);
    await acceptProposal(people[0]!, proposalId);
    await people[1]!.does('declineTribeProposal', { proposalId }, 'proposal { viewerAnswer }');
    await eventually(async () => {
      const [made] = await world.events(proposalMade, proposalId);
      expect(made!.userIds.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
      expect(await world.events(proposalAccepted, proposalId)).toEqual([{ proposalId, userId: people[0]!.id }]);
      expect(await world.events(proposalDeclined, proposalId)).toEqual([{ proposalId, userId: people[1]!.id }]);
    });
  });
});
