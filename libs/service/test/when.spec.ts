import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { newId } from '@kindred/contracts/uuid';
import { InvalidEvent } from '@kindred/contracts/invalid-event';
import { eventually } from '@kindred/testkit/eventually';
import { graphClient, granted } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import { whenSeveral } from '../src/when.ts';
import { noteWritten, Tally } from './notes/note.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

let test: TestService<Dependencies>;
const tokens = await testTokens();
const [tally] = notes.features.flatMap(({ consumers = [] }) => consumers);
const job = { role: 'job', id: null } as const;
/** Counts as the tally does, in one statement for several notes. */
const sum = whenSeveral<{ userId: string }>([noteWritten], 'sum', async (events, tx) => {
  await tx.query(
    `INSERT INTO tally (user_id, count) SELECT user_id, count(*) FROM unnest($1::uuid[]) AS note (user_id)
     GROUP BY user_id ORDER BY user_id ON CONFLICT (user_id) DO UPDATE SET count = tally.count + excluded.count`,
    [events.map(({ data }) => data.userId)],
  );
});
beforeAll(async () => (test = await runningService(notes, { tokenKeys: tokens.keys, runJobs: false })));
afterAll(async () => test?.stop());

const written = (userId: string) => {
  const noteId = newId();
  return JSON.stringify(
    toCloudEvent(noteWritten, { id: newId(), time: new Date(), aggregateVersion: 1, data: { noteId, userId } }),
  );
};
const deliver = async (value: string) => tally?.handle(test.service.work, test.service.dependencies, value);
const counted = async (userId: string) =>
  (await test.service.work.read(job, (tx) => tx.findOne(Tally, { userId })))?.count ?? 0;
const known = async (value: string) =>
  (
    await test.service.work.run(job, (tx) =>
      tx.query('SELECT 1 FROM inbox WHERE event_id = $1', [JSON.parse(value).id]),
    )
  ).length;

describe('an effect of an event', () => {
  it('is refused to what is no such event, and leaves nothing behind', async () => {
    const userId = newId();
    const value = written(userId);
    for (const other of [
      '',
      'null',
      '{}',
      value.replace('notes.note.written.v1', 'notes.note.burnt.v1'),
      value.replace(userId, 'nobody'),
    ]) {
      await expect(deliver(other)).rejects.toThrow(InvalidEvent);
    }
    expect([await counted(userId), await known(value)]).toEqual([0, 0]);
  });

  it('leaves neither itself nor its inbox row when it fails, and is done when it comes again', async () => {
    const userId = newId();
    const value = written(userId);
    test.service.dependencies.failing = true;
    await expect(deliver(value)).rejects.toThrow('the tally is closed');
    test.service.dependencies.failing = false;
    expect([await counted(userId), await known(value)]).toEqual([0, 0]);
    await deliver(value);
    expect([await counted(userId), await known(value)]).toEqual([1, 1]);
  });

  it('is done once, however often and however many at a time it is delivered', async () => {
    const userId = newId();
    const value = written(userId);
    await Promise.all(Array.from({ length: 8 }, () => deliver(value)));
    await deliver(value);
    expect(await counted(userId)).toBe(1);
    await deliver(written(userId));
    expect(await counted(userId)).toBe(2);
  });

  it('is done once for each event of a group, also if one comes twice and one was done before', async () => {
    const [one, other] = [newId(), newId()];
    const done = written(one);
    await sum.handle(test.service.work, test.service.dependencies, done);
    const twice = written(one);
    const values = [done, twice, written(other), twice, written(other)];
    await sum.handleTogether?.(
      test.service.work,
      test.service.dependencies,
      values.map((value) => ({ value })),
    );
    expect([await counted(one), await counted(other)]).toEqual([2, 2]);
  });

  it('is made of all that come together, or of none', async () => {
    const userId = newId();
    const values = [written(userId), '{}', written(userId)];
    const handled = sum.handleTogether?.(
      test.service.work,
      test.service.dependencies,
      values.map((value) => ({ value })),
    );
    await expect(handled).rejects.toThrow(InvalidEvent);
    expect(await counted(userId)).toBe(0);
  });

  it('follows from a mutation through outbox, topic and inbox, in the mutation’s trace', async () => {
    const userId = newId();
    const response = await fetch(`${test.service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokens.person(userId)}`,
        traceparent: `00-${'d'.repeat(32)}-${'e'.repeat(16)}-01`,
      },
      body: JSON.stringify({ query: 'mutation { writeNote(text: "x") { id } }' }),
    });
    expect(response.status).toBe(200);
    await eventually(async () => expect(await counted(userId)).toBe(1));
    const messages = await test.transport.read(noteWritten.topic);
    expect(
      messages.map(({ value, headers }) => [JSON.parse(value).data.userId, headers['traceparent']?.slice(3, 35)]),
    ).toContainEqual([userId, 'd'.repeat(32)]);
    expect(granted(await graphClient(`${test.service.url}/graphql`).request('{ __typename }'))).toBeDefined();
  });
});
