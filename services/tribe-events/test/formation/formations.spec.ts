import { formationFinished } from '@kindred/contracts/tribe-events/formation-finished';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { proposalLapsed } from '@kindred/contracts/tribe-events/proposal-lapsed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { givenFormations, matchingProfile } from './given-formations.ts';
import { givenTribe } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

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

async function block(one: TestPerson, other: TestPerson): Promise<void> {
  const tieId = world.identity.block(one.id, other.id);
  await formations.asJob('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, world.now()]);
  await world.runJob('ask-blocks');
}

interface Proposal {
  readonly id: string;
  readonly people: readonly { readonly id: string }[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly viewerAnswer: string;
}

async function proposalsOf(person: TestPerson): Promise<Proposal[]> {
  const { _entities } = await person.asks<{ _entities: { tribeProposals: Proposal[] }[] }>(
    `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
      tribeProposals { id people { id } reasons { code text } viewerAnswer tribe { id } } } } }`,
    { id: person.id },
  );
  return _entities[0]!.tribeProposals;
}

async function whyNot(person: TestPerson): Promise<{ code: string } | null> {
  const { _entities } = await person.asks<{ _entities: { whyNotInGroup: { code: string } | null }[] }>(
    `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { whyNotInGroup { code text } } } }`,
    { id: person.id },
  );
  return _entities[0]!.whyNotInGroup;
}

const accept = (person: TestPerson, proposalId: string) =>
  person.does<{ proposal: { tribe: { id: string } | null } }>(
    'acceptTribeProposal',
    { proposalId },
    'proposal { tribe { id status memberCount creator { id } } }',
  );

/** Notes what people said of each other at an event of long ago, as `giveImpression` does. */
async function said(pairs: readonly (readonly [giver: TestPerson, subject: TestPerson, kind: string])[]) {
  const { founder, tribeId } = await givenTribe(world);
  const { event } = await founder.does<{ event: { id: string } }>(
    'draftTribeEvent',
    { tribeId, name: 'Dinner' },
    'event { id }',
  );
  for (const [giver, subject, kind] of pairs)
    await world.running.service.work.run({ role: 'person', id: giver.id }, (tx) =>
      tx.query('INSERT INTO impression (event_id, giver_id, subject_id, kind, given_at) VALUES ($1, $2, $3, $4, $5)', [
        event.id,
        giver.id,
        subject.id,
        kind,
        world.now(),
      ]),
    );
}

describe('people of whom one would not meet the other again', () => {
  it.each(['WOULD_NOT', 'FELT_UNSAFE'])('are not grouped, and neither is told why: %s', async (kind) => {
    const people = (await formations.matchable(9)) as [TestPerson, TestPerson, ...TestPerson[]];
    const [one, other] = people;
    await said([
      [one, other, kind],
      [other, one, 'WOULD_MEET_AGAIN'],
    ]);
    await formations.formed();
    for (const person of people)
      for (const { people: together, reasons } of await proposalsOf(person)) {
        const ids = together.map(({ id }) => id);
        expect(ids.includes(one.id) && ids.includes(other.id)).toBe(false);
        expect(reasons.map(({ code }) => code)).toContain('SIMILAR_PERSONALITIES');
      }
  });

  it('are grouped if the last that each said is that they would', async () => {
    const people = (await formations.matchable(4)) as [TestPerson, TestPerson, ...TestPerson[]];
    const [one, other] = people;
    await said([[one, other, 'WOULD_NOT']]);
    world.pass(1);
    await said([[one, other, 'WOULD_MEET_AGAIN']]);
    await formations.formed();
    expect((await proposalsOf(one))[0]?.people).toHaveLength(4);
  });

  it('get no proposal of a group of both, if it was said while the formation ran', async () => {
    const people = (await formations.matchable(5)) as [TestPerson, TestPerson, ...TestPerson[]];
    const [one, other] = people;
    const run = await formations.start();
    await said([[one, other, 'WOULD_NOT']]);
    await formations.finish(run.id);
    const proposed = await Promise.all(people.map(async (person) => (await proposalsOf(person)).length));
    expect(proposed.reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});

describe('a formation', () => {
  it('is for admins to start, one at a time', async () => {
    const [person] = await formations.matchable(1);
    await person!.isRefused('FORBIDDEN', 'startFormation', { seed: 'a' });
    await person!.isRefused('FORBIDDEN', 'previewFormation', { seed: 'a' });
    await formations.start();
    await admin.isRefused('FORMATION_UNDER_WAY', 'startFormation', { seed: 'b' });
    await admin.isRefused('INVALID_TEXT', 'previewFormation', { seed: ' ' });
  });

  it('puts ten people into groups, says why, and tells what it came to', async () => {
    const people = await formations.matchable(10);
    const run = await formations.formed();
    expect(run).toMatchObject({ people: 10, grouped: 10, leftOver: 0, startedBy: { id: admin.id } });
    expect(run.progress).toMatchObject({ phase: 3, phases: 3, percent: 100, secondsLeft: 0 });
    for (const person of people) {
      const [proposal] = await proposalsOf(person);
      expect(proposal!.people.map(({ id }) => id)).toContain(person.id);
      expect(proposal!.people.length).toBeGreaterThanOrEqual(4);
      expect(proposal!.reasons.map(({ code }) => code)).toContain('SIMILAR_PERSONALITIES');
      expect(JSON.stringify(proposal!.reasons)).not.toMatch(/\d|Climbing/);
      expect(await whyNot(person)).toBeNull();
    }
    await eventually(async () =>
      expect(await world.events(formationFinished, run.id)).toMatchObject([{ grouped: 10, leftOver: 0 }]),
    );
  });

  it('that is a preview proposes nothing, and one of the same seed places people alike', async () => {
    const people = await formations.matchable(10);
    const runs = [await formations.start('s', 'previewFormation'), await formations.start('s', 'previewFormation')];
    for (const { id } of runs) await formations.finish(id);
    expect(await proposalsOf(people[0]!)).toEqual([]);
    const placed = await Promise.all(
      runs.map(({ id }) =>
        formations.asJob('SELECT user_id, group_no FROM formation_person WHERE run_id = $1 ORDER BY user_id', [id]),
      ),
    );
    expect(placed[0]).toHaveLength(10);
    expect(placed[0]).toEqual(placed[1]);
    const difference = `query ($first: ID!, $second: ID!) { formationDifference(firstId: $first, secondId: $second) {
      sameGroups placedInFirstAlone placedInSecondAlone sharedPairs } }`;
    const ids = { first: runs[0]!.id, second: runs[1]!.id };
    expect(await admin.asks(difference, ids)).toEqual({
      formationDifference: { sameGroups: 2, placedInFirstAlone: 0, placedInSecondAlone: 0, sharedPairs: 1 },
    });
    refusedWith('FORBIDDEN')(await people[0]!.graph.request(difference, ids));
    refusedWith('NOT_FOUND')(await admin.graph.request(difference, { ...ids, second: newId() }));
  });

  it('never puts people with a block between them together', async () => {
    const people = await formations.matchable(8);
    await block(people[0]!, people[1]!);
    await formations.formed();
    const [[ofOne], [ofOther]] = [await proposalsOf(people[0]!), await proposalsOf(people[1]!)];
    expect(ofOne!.people.map(({ id }) => id)).not.toContain(people[1]!.id);
    expect(ofOther!.id).not.toBe(ofOne!.id);
  });

  it('proposes to nobody who withdrew or was suspended while it ran', async () => {
    const people = await formations.matchable(10);
    const { id } = await formations.start();
    await world.runJob('advance-formations');
    const gone = people[0]!;
    await formations.asJob('DELETE FROM matchable_person WHERE user_id = $1', [gone.id]);
    await formations.finish(id);
    expect(await proposalsOf(gone)).toEqual([]);
    for (const person of people.slice(1)) {
      for (const proposal of await proposalsOf(person)) {
        expect(proposal.people.map(({ id }) => id)).not.toContain(gone.id);
      }
    }
  });

  it('has each person in one proposal, also when two replicas advance it and a lease is lost', async () => {
    const people = await formations.matchable(24);
    const { id } = await formations.start();
    await eventually(async () => {
      await Promise.all([world.runJob('advance-formations'), world.runJob('advance-formations')]);
      await formations.asJob(
        `UPDATE formation_cell SET lease = $1, version = version + 1 WHERE phase = 1 AND placed_at IS NULL`,
        [newId()],
      );
      world.pass(0.01);
      expect((await formations.runOf(id)).status).toBe('FINISHED');
    });
    const proposed = await formations.asJob(
      `SELECT user_id FROM proposal_person p JOIN tribe_proposal r ON r.id = p.proposal_id WHERE r.run_id = $1`,
      [id],
    );
    expect(proposed).toHaveLength(people.length);
    expect(new Set(proposed.map(({ user_id }) => user_id)).size).toBe(people.length);
  });

  it('tells a person who is left over why, and places them first in the next', async () => {
    const people = await formations.matchable(4);
    const [far] = await formations.matchable(1, { approximatePoint: { latitude: 10, longitude: 10 } });
    const [nowhere] = await formations.matchable(1, { approximatePoint: null as never });
    const run = await formations.formed();
    expect(run).toMatchObject({ people: 6, grouped: 4, leftOver: 2 });
    expect(await whyNot(far!)).toMatchObject({ code: 'TOO_FEW_IN_REACH' });
    expect(await whyNot(nowhere!)).toMatchObject({ code: 'NO_LOCATION' });
    expect(await whyNot(people[0]!)).toBeNull();
    const first = await formations.asJob('SELECT user_id FROM formation_left_over ORDER BY user_id');
    expect(first.map(({ user_id }) => user_id)).toEqual([far!.id, nowhere!.id].sort());
  });
});

describe('a proposal', () => {
  const given = async (count = 5) => {
    const people = await formations.matchable(count);
    await formations.formed();
    const [proposal] = await proposalsOf(people[0]!);
    return { people, proposalId: proposal!.id };
  };

  it('is for its people to answer, once', async () => {
    const { people, proposalId } = await given();
    const stranger = await world.person();
    for (const mutation of ['acceptTribeProposal', 'declineTribeProposal']) {
      await stranger.isRefused('NOT_FOUND', mutation, { proposalId });
      await people[0]!.isRefused('NOT_FOUND', mutation, { proposalId: newId() });
    }
    await people[0]!.does('declineTribeProposal', { proposalId }, 'user { id }');
    await people[0]!.isRefused('PROPOSAL_ANSWERED', 'acceptTribeProposal', { proposalId });
    expect(await proposalsOf(people[0]!)).toEqual([]);
  });

  it('starts a tribe at four acceptances, and the fifth joins it', async () => {
    const { people, proposalId } = await given();
    for (const person of people.slice(0, 3)) {
      expect((await accept(person, proposalId)).proposal.tribe).toBeNull();
    }
    const { proposal } = await accept(people[3]!, proposalId);
    expect(proposal.tribe).toMatchObject({ status: 'ACTIVE', memberCount: 4, creator: { id: people[0]!.id } });
    expect((await accept(people[4]!, proposalId)).proposal.tribe).toMatchObject({ memberCount: 5 });
    await eventually(async () => {
      const joined = await world.events(memberJoined, proposal.tribe!.id);
      expect(joined.map(({ via }) => via)).toEqual(Array.from({ length: 5 }, () => 'PROPOSAL'));
    });
  });

  it('names common interests only of two who both consent, for as long as they do', async () => {
    const { people, proposalId } = await given();
    const [ann, bob] = [people[0]!, people[1]!];
    const named = async (person: TestPerson) => {
      const { _entities } = await person.asks<{ _entities: { tribeProposals: { commonInterests: unknown }[] }[] }>(
        `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
          tribeProposals { commonInterests { category name } } } } }`,
        { id: person.id },
      );
      return _entities[0]!.tribeProposals[0]!.commonInterests;
    };
    expect(await named(ann)).toEqual([]);
    world.vesselPrivacy.grant(ann.id, 'MATCHING_INSIGHT');
    expect(await named(ann)).toEqual([]);
    world.vesselPrivacy.grant(bob.id, 'MATCHING_INSIGHT');
    expect(await named(ann)).toEqual([{ category: 'OUTDOOR_ADVENTURES', name: 'Climbing' }]);
    expect(await named(people[2]!)).toEqual([]);
    await block(ann, bob);
    expect(await named(ann)).toEqual([]);
    world.vesselPrivacy.revoke(bob.id, 'MATCHING_INSIGHT');
    expect(await named(bob)).toEqual([]);
    expect(proposalId).toBeTruthy();
  });

  it('does not start a tribe with two people who blocked each other meanwhile', async () => {
    const { people, proposalId } = await given();
    for (const person of people.slice(0, 3)) await accept(person, proposalId);
    await block(people[0]!, people[3]!);
    expect((await accept(people[3]!, proposalId)).proposal.tribe).toBeNull();
    expect((await accept(people[4]!, proposalId)).proposal.tribe).toMatchObject({ memberCount: 4 });
    const [seen] = await proposalsOf(people[0]!);
    expect(seen!.people.map(({ id }) => id)).not.toContain(people[3]!.id);
  });

  it('refuses a fourth tribe', async () => {
    const { people, proposalId } = await given();
    for (let nth = 0; nth < 3; nth += 1) await people[0]!.does('createTribe', { name: `Tribe ${nth}` }, 'tribe { id }');
    await people[0]!.isRefused('TOO_MANY_TRIBES', 'acceptTribeProposal', { proposalId });
  });

  it('lapses after seven days, and who accepted comes first in the next formation', async () => {
    const { people, proposalId } = await given();
    await accept(people[0]!, proposalId);
    world.pass(7.01);
    await people[1]!.isRefused('PROPOSAL_EXPIRED', 'acceptTribeProposal', { proposalId });
    await world.runJob('lapse-tribe-proposals');
    await people[1]!.isRefused('PROPOSAL_EXPIRED', 'acceptTribeProposal', { proposalId });
    await eventually(async () =>
      expect(await world.events(proposalLapsed, proposalId)).toEqual([{ proposalId, acceptances: 1 }]),
    );
    expect(await formations.asJob('SELECT user_id FROM formation_left_over')).toEqual([{ user_id: people[0]!.id }]);
  });

  it('fills a public tribe, whose seats people take when they accept', async () => {
    const founder = await world.person('TRIBE_CREATOR');
    world.identity.matching.set(founder.id, matchingProfile);
    await formations.asJob('INSERT INTO person_to_ask (user_id, noted_at) VALUES ($1, $2)', [founder.id, world.now()]);
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      { name: 'Climbers', privacy: 'PUBLIC', maxMembers: 4 },
      'tribe { id }',
    );
    const people = await formations.matchable(3);
    expect(await formations.formed()).toMatchObject({ people: 3, filled: 3, grouped: 0 });
    const [proposal] = await proposalsOf(people[0]!);
    expect(proposal).toMatchObject({ tribe: { id: tribe.id } });
    expect((await accept(people[0]!, proposal!.id)).proposal.tribe).toMatchObject({ id: tribe.id, memberCount: 2 });
  });
});
