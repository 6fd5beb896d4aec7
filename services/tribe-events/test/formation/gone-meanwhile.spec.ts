import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { matchingOptedIn } from '@kindred/contracts/identity/matching-opted-in';
import { matchingOptedOut } from '@kindred/contracts/identity/matching-opted-out';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { newId } from '@kindred/contracts/uuid';
import type { TestPerson } from '../tribe-world.ts';
import { stepByStep, type StepByStep } from './step-by-step.ts';

let given: StepByStep;
beforeAll(async () => {
  given = await stepByStep();
});
afterAll(() => given?.world.stop());
beforeEach(() => given.forgetPeople());

/** How identity tells that a person cannot be matched any more. */
const ends: readonly (readonly [string, (person: TestPerson) => Promise<void>])[] = [
  ['withdrew the consent to matching', ({ id: userId }) => given.tell(matchingOptedOut, { userId })],
  ['was suspended', ({ id: userId }) => given.tell(userSuspended, { userId })],
  ['left for a while', ({ id: userId }) => given.tell(userDeactivated, { userId })],
  [
    'asked to be erased',
    ({ id: userId }) =>
      given.tell(deletionRequested, { userId, requestId: newId(), dueAt: given.world.now().toISOString() }),
  ],
  [
    'was erased',
    ({ id: userId }) => given.tell(deletionDue, { userId, requestId: newId() }, 'erase-when-deletion-due'),
  ],
];

async function end(person: TestPerson, tell: (person: TestPerson) => Promise<void>): Promise<void> {
  given.world.identity.matching.delete(person.id);
  await tell(person);
}

async function expectInNoProposal(gone: TestPerson, others: readonly TestPerson[]): Promise<void> {
  expect((await given.placeOf(gone)).tribeProposals).toEqual([]);
  for (const person of others) {
    const { tribeProposals } = await given.placeOf(person);
    expect(tribeProposals).toHaveLength(1);
    expect(tribeProposals[0]!.people.map(({ id }) => id)).not.toContain(gone.id);
  }
}

describe.each(ends)('a person who %s', (_, tell) => {
  it('while people are placed, is in no proposal', async () => {
    const [gone, ...others] = (await given.matchable(10)) as [TestPerson, ...TestPerson[]];
    const id = await given.start();
    await given.cut();
    await end(gone, tell);
    expect(await given.finish(id)).toMatchObject({ grouped: 9 });
    await expectInNoProposal(gone, others);
  });

  it('after people were placed, is in no proposal', async () => {
    const [gone, ...others] = (await given.matchable(10)) as [TestPerson, ...TestPerson[]];
    const id = await given.start();
    await given.untilPlaced(id);
    await end(gone, tell);
    expect(await given.finish(id)).toMatchObject({ grouped: 9 });
    await expectInNoProposal(gone, others);
  });

  it('after the proposal was made, is not in it, and cannot accept it', async () => {
    const [gone, ...others] = (await given.matchable(5)) as [TestPerson, ...TestPerson[]];
    await given.finish(await given.start());
    const [proposal] = (await given.placeOf(gone)).tribeProposals;
    await end(gone, tell);
    await expectInNoProposal(gone, others);
    const accepting = `mutation ($input: AcceptTribeProposalInput!) { acceptTribeProposal(input: $input) { __typename } }`;
    const { errors } = await gone.graph.request(accepting, { input: { proposalId: proposal!.id } });
    expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(errors[0]?.extensions?.code);
  });

  it('after they accepted, is not in the tribe that others start', async () => {
    const [gone, ...others] = (await given.matchable(5)) as [TestPerson, ...TestPerson[]];
    await given.finish(await given.start());
    const [proposal] = (await given.placeOf(gone)).tribeProposals;
    const { id: proposalId } = proposal!;
    expect(await given.accept(gone, proposalId)).toBeNull();
    await end(gone, tell);
    for (const person of others.slice(0, 3)) expect(await given.accept(person, proposalId)).toBeNull();
    const tribe = await given.accept(others[3]!, proposalId);
    expect(tribe).toMatchObject({ memberCount: 4, creator: { id: others[0]!.id } });
    const members = await given.asJob(
      'SELECT user_id AS id FROM tribe_membership WHERE tribe_id = $1 ORDER BY user_id',
      [tribe!.id],
    );
    expect(members.map((row) => row['id'])).toEqual(others.map(({ id }) => id).sort());
  });
});

describe('people whose group became too small', () => {
  it('are told so, and come first in the next formation', async () => {
    const [gone, ...others] = (await given.matchable(4)) as [TestPerson, ...TestPerson[]];
    const id = await given.start();
    await given.untilPlaced(id);
    await given.tell(matchingOptedOut, { userId: gone.id });
    expect(await given.finish(id)).toMatchObject({ people: 3, groups: 0, grouped: 0, leftOver: 3 });
    for (const person of others) {
      expect(await given.placeOf(person)).toEqual({ tribeProposals: [], whyNotInGroup: { code: 'NO_GROUP_FOUND' } });
    }
    const first = await given.asJob('SELECT user_id AS id FROM formation_left_over ORDER BY user_id');
    expect(first.map((row) => row['id'])).toEqual(others.map((person) => person.id).sort());
  });
});

describe('a person who withdrew the consent to matching', () => {
  it('and gave it again while people were placed, is in none of the groups', async () => {
    const [gone, ...others] = (await given.matchable(10)) as [TestPerson, ...TestPerson[]];
    const id = await given.start();
    await given.untilPlaced(id);
    await given.tell(matchingOptedOut, { userId: gone.id });
    await given.tell(matchingOptedIn, { userId: gone.id });
    await given.world.runJob('ask-matching-profiles');
    await given.finish(id);
    await expectInNoProposal(gone, others);
  });

  it('keeps the seat that they took before', async () => {
    const people = await given.matchable(5);
    await given.finish(await given.start());
    const [proposal] = (await given.placeOf(people[0]!)).tribeProposals;
    for (const person of people.slice(0, 4)) await given.accept(person, proposal!.id);
    await given.tell(matchingOptedOut, { userId: people[0]!.id });
    const tribe = await given.accept(people[4]!, proposal!.id);
    const seats = `SELECT user_id AS id FROM tribe_membership WHERE tribe_id = $1 AND status = 'ACTIVE' ORDER BY user_id`;
    const members = await given.asJob(seats, [tribe!.id]);
    expect(members.map((row) => row['id'])).toEqual(people.map(({ id }) => id).sort());
  });
});

describe('two people with a block between them', () => {
  it('that came after they were placed, are not proposed to each other', async () => {
    const people = await given.matchable(5);
    const id = await given.start();
    await given.untilPlaced(id);
    await given.block(people[0]!, people[1]!);
    expect(await given.finish(id)).toMatchObject({ grouped: 4, leftOver: 1 });
    const places = await Promise.all(people.slice(0, 2).map((person) => given.placeOf(person)));
    expect(places.map(({ tribeProposals }) => tribeProposals.length).sort()).toEqual([0, 1]);
    expect(places.map(({ whyNotInGroup }) => whyNotInGroup?.code)).toContain('NO_GROUP_FOUND');
  });
});

describe('a person who moved away', () => {
  it('after people were placed, is in no group that is out of reach', async () => {
    const [gone, ...others] = (await given.matchable(5)) as [TestPerson, ...TestPerson[]];
    const id = await given.start();
    await given.untilPlaced(id);
    const { matching } = given.world.identity;
    matching.set(gone.id, { ...matching.get(gone.id)!, approximatePoint: { latitude: 10, longitude: 10 } });
    await given.tell(profileChanged, { userId: gone.id, parts: ['LOCATION'] });
    await given.world.runJob('ask-matching-profiles');
    expect(await given.finish(id)).toMatchObject({ grouped: 4, leftOver: 1 });
    await expectInNoProposal(gone, others);
    expect((await given.placeOf(gone)).whyNotInGroup).toEqual({ code: 'NO_GROUP_FOUND' });
  });
});
