import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { newId } from '@kindred/contracts/uuid';
import { refusedWith, type GraphAnswer } from '@kindred/testkit/graph-client';
import { skip } from '@kindred/testkit/skip';
import { eventually } from '@kindred/testkit/eventually';
import { eraseWhenDeletionDue } from '@kindred/service/erase-when-deletion-due';
import pg from 'pg';
import { endDuetsBetweenBlocked } from '../src/duets/end-duets-between-blocked.ts';
import definition from '../src/service.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from './companion-world.ts';
import { acceptsDisclaimer } from './disclaimers/accepts-disclaimer.ts';
import { aligned, blocked, decides, opened, says, seen } from './duets/given-duets.ts';
import { writes } from './journal/given-entries.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld();
});
afterAll(() => world?.stop());
beforeEach(() => {
  if (world.running.database.kind === 'embedded')
    skip('PGlite is one session, so that nothing is at once; set DATABASE_URL');
});

/** Runs a mutation with several inputs at once. Returns the answers. */
const atOnce = (mutation: string, asked: readonly (readonly [TestPerson, object])[]) =>
  Promise.all(
    asked.map(([{ graph }, input]) =>
      graph.request(
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
        { input },
      ),
    ),
  );

/** Expects that one of two was granted, and that the other was told why it was not. */
function expectOneRefused(answers: readonly GraphAnswer<unknown>[], code: string): void {
  const refused = answers.filter(({ errors }) => errors.length > 0);
  expect(refused).toHaveLength(1);
  for (const answer of refused) refusedWith(code)(answer);
}

describe('two edits of a journal entry at once', () => {
  it('are one edit, and a refusal with the version that is there', async () => {
    const person = await world.person();
    await acceptsDisclaimer(person);
    const { id: entryId, version } = await writes(person, 'A first draft');
    const edits = ['One way', 'Another way'].map((text) => [person, { entryId, version, text }] as const);
    expectOneRefused(await atOnce('editJournalEntry', edits), 'ENTRY_CHANGED');
  });
});

describe('two utterances at once', () => {
  it('are both in the chain, one after the other', async () => {
    const { duetId, seeker, subject } = await opened(world);
    for (let nth = 0; nth < 5; nth += 1)
      await Promise.all([says(seeker, duetId, `Mine ${nth}`), says(subject, duetId, `Yours ${nth}`)]);
    const fields = 'transcript(first: 100) { isChainIntact nodes { position } }';
    const { transcript } = await seen<{ transcript: { isChainIntact: boolean; nodes: { position: number }[] } }>(
      seeker,
      duetId,
      fields,
    );
    expect(transcript.isChainIntact).toBe(true);
    expect(transcript.nodes.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('two decisions at once', () => {
  it('are one of a side, and a refusal of the other', async () => {
    const { duetId, seeker } = await aligned(world, { near: true });
    const both = (['CONNECT', 'LET_GO'] as const).map((choice) => [seeker, { duetId, choice }] as const);
    expectOneRefused(await atOnce('decideOnDuet', both), 'ALREADY_DECIDED');
    const decided = `SELECT 1 FROM duet_decision WHERE duet_id = $1 AND about = 'CONNECTION'`;
    expect(await world.rows(decided, [duetId])).toHaveLength(1);
  });

  it('connect two people once', async () => {
    const { duetId, seeker, subject } = await aligned(world, { near: true });
    await decides(seeker, duetId, 'CONNECT');
    const connect = [subject, { duetId, choice: 'CONNECT' }] as const;
    for (const { errors } of await atOnce('decideOnDuet', [connect, connect])) expect(errors).toEqual([]);
    await eventually(async () => expect(await world.events(duetConsented, duetId)).toHaveLength(1));
  });
});

describe('the erasures of both sides at once', () => {
  it('leave neither the duet nor its key', async () => {
    const { duetId, seeker, subject } = await opened(world);
    await says(seeker, duetId, 'Two of us');
    const { work, dependencies } = world.running.service;
    const erase = eraseWhenDeletionDue(definition, dependencies.sealer);
    await Promise.all(
      [seeker, subject].map(({ id: userId }) => {
        const data = { userId, requestId: newId() };
        const event = toCloudEvent(deletionDue, { id: newId(), time: new Date(), aggregateVersion: 1, data });
        return erase.handle(work, dependencies, JSON.stringify(event));
      }),
    );
    expect(await world.rows('SELECT 1 FROM narrative_duet WHERE id = $1', [duetId])).toEqual([]);
    const keys = 'SELECT 1 FROM companion_journal_keys.data_key WHERE owner_id = $1';
    expect(await world.rows(keys, [duetId])).toEqual([]);
  });
});

/** Inserts of duets wait for this lock once a trigger is there. */
const insertLock = 815_001;

/** Holds invitations back at their insert, after they looked at the blocks, until it is released. */
async function heldInvitations() {
  const holder = new pg.Client({ connectionString: world.running.database.url });
  await holder.connect();
  await world.rows(`CREATE FUNCTION companion_journal.wait_for_test() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_advisory_xact_lock(${insertLock}); RETURN NEW; END $$`);
  await world.rows(`CREATE TRIGGER wait_for_test BEFORE INSERT ON narrative_duet
    FOR EACH ROW EXECUTE FUNCTION companion_journal.wait_for_test()`);
  await holder.query('SELECT pg_advisory_lock($1)', [insertLock]);
  return {
    release: () => holder.query('SELECT pg_advisory_unlock($1)', [insertLock]),
    async end() {
      await holder.end();
      await world.rows('DROP TRIGGER wait_for_test ON narrative_duet');
      await world.rows('DROP FUNCTION companion_journal.wait_for_test()');
    },
  };
}

const waitingForLocks = async () =>
  (
    await world.rows(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
  ).length;

describe('an invitation and a block at once', () => {
  it('leave nothing that the invited person sees', async () => {
    const [seeker, subject] = [await world.person(), await world.person()];
    const held = await heldInvitations();
    try {
      const input = { script: 'LOST_KEY', other: { userId: subject.id } };
      const inviting = seeker.does<{ duet: { id: string } }>('inviteToDuet', input, 'duet { id }');
      await eventually(async () => expect(await waitingForLocks()).toBe(1));
      await blocked(world, subject.id, seeker.id);
      let hasEnded = false;
      const pair = { tieId: newId(), oneId: seeker.id, otherId: subject.id, blocked: true };
      const ending = endDuetsBetweenBlocked(world.running.service.work, [pair]).then(() => (hasEnded = true));
      await eventually(async () => expect(hasEnded || (await waitingForLocks()) === 2).toBe(true));
      await held.release();
      const { duet } = await inviting;
      await ending;
      const answer = { duetId: duet.id, accept: true };
      await subject.isRefused('NOT_FOUND', 'answerDuetInvitation', answer);
      const found = await subject.graph.request('query ($id: ID!) { narrativeDuet(id: $id) { id } }', { id: duet.id });
      refusedWith('NOT_FOUND')(found);
      expect(await seen(seeker, duet.id)).toMatchObject({ status: 'INVITED' });
    } finally {
      await held.end();
    }
  });
});
