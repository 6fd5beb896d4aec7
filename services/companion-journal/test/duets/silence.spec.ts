import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import { duetEnded } from '@kindred/contracts/companion-journal/duet-ended';
import { topics } from '@kindred/contracts/companion-journal/topics';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { connectionFields } from '@kindred/testkit/connection-fields';
import { eventually } from '@kindred/testkit/eventually';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { aligned, completed, decides, seen, type GivenDuet, type SeenDuet } from './given-duets.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld();
  // Ends lie on full hours, so the duets of a test begin in the same one.
  world.pass((3_600_000 - (Date.now() % 3_600_000)) / 86_400_000);
});
afterAll(() => world?.stop());

const fields = connectionFields(readSubgraphSchema(new URL('../../schema/', import.meta.url)));
const entryOf = (coordinate: string) => fields.find((field) => field.coordinate === coordinate)?.entry ?? '';

/** Every field that the schema has, so that a new one is compared, too. */
const everyDuetField = entryOf('User.narrativeDuets');
const transcript = `transcript(first: 100) { totalCount isChainIntact nodes { ${entryOf('NarrativeDuet.transcript')} } }`;

/** All that differs between any two duets: ids, times to the minute, what was said, and hashes. */
function withoutOwn(value: unknown, { duetId, seeker, subject }: GivenDuet): unknown {
  const text = JSON.stringify(value)
    .replaceAll(duetId, 'DUET')
    .replaceAll(seeker.id, 'SEEKER')
    .replaceAll(subject.id, 'SUBJECT')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/"(content|hash|cursor|option|content_digest|previous_hash|head_hash)":"[^"]*"/g, '"$1":"…"')
    .replace(/"(invited_?at|started_?at|answered_at|asked_at|decided_at|timestamp)":"[^"]*"/gi, '"$1":"…"');
  return JSON.parse(text);
}

/** Everything that a side can ask of a duet, the list of their duets, and what a try to decide is answered with. */
async function allThatIsSeen(person: TestPerson, given: GivenDuet): Promise<unknown> {
  const duet = await seen(person, given.duetId, `${everyDuetField} ${transcript}`);
  const list = await person.asks(
    `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
       narrativeDuets(first: 100) { totalCount nodes { ${everyDuetField} } } } } }`,
    { id: person.id },
  );
  const refused = await person.graph.request(
    'mutation ($input: DecideOnDuetInput!) { decideOnDuet(input: $input) { duet { id } } }',
    { input: { duetId: given.duetId, choice: 'CONNECT' } },
  );
  return withoutOwn({ duet, list, refused: refused.errors }, given);
}

/** The tables of duets, also those that are made later. */
const tablesOfDuets = `SELECT relname AS name, relname = 'narrative_duet' AS "isDuet" FROM pg_class
  WHERE relnamespace = 'companion_journal'::regnamespace AND relkind = 'r' AND (relname = 'narrative_duet'
    OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'duet_id'
      AND has_column_privilege('companion_journal_app', attrelid, attname, 'SELECT')))`;

/** Every column of every row that row-level security shows a side. */
async function allRows({ id }: TestPerson, given: GivenDuet): Promise<unknown> {
  const tables = await world.rows<{ name: string; isDuet: boolean }>(tablesOfDuets);
  expect(tables.length).toBeGreaterThanOrEqual(5);
  const rows = await world.running.service.work.read({ role: 'person', id }, async (tx) => {
    const found: Record<string, unknown> = {};
    for (const { name, isDuet } of tables)
      found[name] = await tx.query(
        `SELECT to_jsonb(one) AS row FROM ${name} AS one WHERE ${isDuet ? 'id' : 'duet_id'} = $1 ORDER BY 1`,
        [given.duetId],
      );
    return found;
  });
  return withoutOwn(rows, given);
}

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly aggregateversion: number;
  readonly time: string;
  readonly data: object;
}

/** All events of all topics of this service that are about a duet, in order, with their versions. */
async function allEvents(given: GivenDuet): Promise<unknown> {
  const all = await Promise.all(
    Object.keys(topics).map((topic) =>
      world.running.transport.read(`kindred.companion-journal.${topic}`, undefined, 10_000),
    ),
  );
  const told = all.flat().map(({ value }) => JSON.parse(value) as Told);
  const own = told.filter((event) => JSON.stringify(event).includes(given.duetId));
  return withoutOwn(
    own.map(({ type, subject, aggregateversion, data }) => ({ type, subject, aggregateversion, data })),
    given,
  );
}

const ended = (given: GivenDuet) =>
  eventually(async () => expect(await world.events(duetEnded, given.duetId)).toEqual([{ duetId: given.duetId }]));

type Ending = (given: GivenDuet) => Promise<unknown>;

/** The endings that a subject must not tell apart. Each is what happens after the last act and the alignment. */
const silent: Record<string, { readonly near: boolean; readonly then: Ending }> = {
  'did not align': { near: false, then: async () => undefined },
  'was let go by the seeker': { near: true, then: ({ seeker, duetId }) => decides(seeker, duetId, 'LET_GO') },
  'was not answered by the seeker': { near: true, then: async () => undefined },
  'did not align, and the seeker let it go': {
    near: false,
    then: ({ seeker, duetId }) => decides(seeker, duetId, 'LET_GO'),
  },
};

describe('a duet that ends in silence', () => {
  it('ends for the subject in the same way whatever ended it: every field, row, answer and event', async () => {
    const given = new Map<string, GivenDuet>();
    for (const [name, { near, then }] of Object.entries(silent)) {
      const duet = await aligned(world, { near });
      await then(duet);
      given.set(name, duet);
    }
    const ofAll = async (look: (duet: GivenDuet) => Promise<unknown>) => {
      const looks = await Promise.all([...given.values()].map(look));
      for (const one of looks) expect(one).toEqual(looks[0]);
      return looks[0];
    };
    for (const days of [0, 3.5, 3.4]) {
      world.pass(days);
      await world.runJob('end-duets');
      await ofAll(({ subject, ...duet }) => allThatIsSeen(subject, { ...duet, subject }));
      await ofAll(({ subject, ...duet }) => allRows(subject, { ...duet, subject }));
      await ofAll(allEvents);
    }
    world.pass(0.2);
    await world.runJob('end-duets');
    for (const duet of given.values()) await ended(duet);
    const last = await ofAll(({ subject, ...duet }) => allThatIsSeen(subject, { ...duet, subject }));
    expect(last).toMatchObject({ duet: { status: 'ENDED', viewerChoice: null, isViewerAsked: false } });
    await ofAll(({ subject, ...duet }) => allRows(subject, { ...duet, subject }));
    expect(await ofAll(allEvents)).toMatchObject([
      {},
      {},
      {},
      {},
      {},
      { type: duetEnded.type, data: { duetId: 'DUET' } },
    ]);
  });

  it('ends for a seeker who wanted to connect in the same way whether the subject let it go or said nothing', async () => {
    const [letGo, unanswered] = [await aligned(world, { near: true }), await aligned(world, { near: true })];
    for (const { seeker, duetId } of [letGo, unanswered]) await decides(seeker, duetId, 'CONNECT');
    await decides(letGo.subject, letGo.duetId, 'LET_GO');
    const looks = async () => {
      const both = [letGo, unanswered];
      const fields = await Promise.all(both.map((given) => allThatIsSeen(given.seeker, given)));
      const rows = await Promise.all(both.map((given) => allRows(given.seeker, given)));
      const events = await Promise.all(both.map(allEvents));
      for (const [one, other] of [fields, rows, events]) expect(one).toEqual(other);
    };
    await looks();
    world.pass(7.1);
    await world.runJob('end-duets');
    await ended(letGo);
    await ended(unanswered);
    await looks();
  });
});

describe('deciding on a duet', () => {
  it('is refused to the subject before the seeker, in words that do not tell whether the two align', async () => {
    const refusals = [];
    for (const near of [true, false]) {
      const { duetId, seeker, subject } = await completed(world, { near });
      for (const one of [seeker, subject])
        refusals.push(await one.isRefused('NOT_ASKED', 'decideOnDuet', { duetId, choice: 'CONNECT' }));
      await world.runJob('align-duets');
      refusals.push(await subject.isRefused('NOT_ASKED', 'decideOnDuet', { duetId, choice: 'CONNECT' }));
    }
    const [first] = refusals;
    for (const { message, extensions } of refusals)
      expect({ message, code: extensions?.code }).toEqual({ message: first?.message, code: 'NOT_ASKED' });
  });

  it('is refused to strangers, and to a seeker after three days', async () => {
    const { duetId, seeker } = await aligned(world, { near: true });
    await (await world.person()).isRefused('NOT_FOUND', 'decideOnDuet', { duetId, choice: 'CONNECT' });
    expect(await seen(seeker, duetId)).toMatchObject({ isViewerAsked: true });
    world.pass(3.1);
    await seeker.isRefused('NOT_ASKED', 'decideOnDuet', { duetId, choice: 'CONNECT' });
    expect(await seen(seeker, duetId)).toMatchObject({ isViewerAsked: false });
  });

  it('asks the subject after the seeker, and connects the two when both agree', async () => {
    const { duetId, seeker, subject } = await aligned(world, { near: true });
    expect(await seen(subject, duetId)).toMatchObject({ status: 'REFLECTING', isViewerAsked: false });
    await decides(seeker, duetId, 'CONNECT');
    await decides(seeker, duetId, 'CONNECT');
    await seeker.isRefused('ALREADY_DECIDED', 'decideOnDuet', { duetId, choice: 'LET_GO' });
    expect(await world.events(duetConsented, duetId)).toEqual([]);
    expect(await seen(subject, duetId)).toMatchObject({ isViewerAsked: true, viewerChoice: null });
    await decides(subject, duetId, 'CONNECT');
    for (const one of [seeker, subject])
      expect(await seen<SeenDuet>(one, duetId)).toMatchObject({ status: 'CONSENTED', viewerChoice: 'CONNECT' });
    await eventually(async () =>
      expect(await world.events(duetConsented, duetId)).toEqual([
        { duetId, seekerId: seeker.id, subjectId: subject.id },
      ]),
    );
    world.pass(8);
    await world.runJob('end-duets');
    expect(await world.events(duetEnded, duetId)).toEqual([]);
  });
});
