import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import { eventually } from '@kindred/testkit/eventually';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { wasErased } from '../../src/erased-people.ts';
import definition, { lettersErased } from './letters.fixture.ts';

let letters: TestService<{ sealer: Sealer }>;
let tokens: TestTokens;
beforeAll(async () => {
  tokens = await testTokens();
  letters = await runningService(definition, { tokenKeys: tokens.keys, runJobs: false });
});
afterAll(() => letters?.stop());

const archivist = job('letters_archivist');

async function writes(writerId: string, { burning = false } = {}): Promise<{ id: string; sealed: Buffer }> {
  const id = newId();
  const { work, dependencies } = letters.service;
  return work.run(archivist, async (tx) => {
    const sealed = await dependencies.sealer.seal(tx, { kind: 'person', id: writerId }, placeOf(id), 'Dear nobody');
    await tx.query('INSERT INTO letter (id, writer_id, sealed, burning) VALUES ($1, $2, $3, $4)', [
      id,
      writerId,
      sealed,
      burning,
    ]);
    return { id, sealed };
  });
}

const placeOf = (rowId: string) => ({ table: 'letter', column: 'sealed', rowId });
const opened = ({ id, sealed }: { id: string; sealed: Buffer }) =>
  letters.service.work.read(archivist, (tx) =>
    letters.service.dependencies.sealer.openAll(tx, [{ place: placeOf(id), sealed }]),
  );
const lettersOf = (writerId: string) =>
  letters.service.work.read(archivist, (tx) => tx.query('SELECT 1 FROM letter WHERE writer_id = $1', [writerId]));
const isErased = (userId: string) => letters.service.work.read(job(), (tx) => wasErased(tx, userId));

async function announce(userId: string, requestId: string, eventId = newId()): Promise<void> {
  const event = toCloudEvent(deletionDue, {
    id: eventId,
    time: new Date(),
    aggregateVersion: 9,
    data: { userId, requestId },
  });
  await letters.transport.publish([
    { topic: deletionDue.topic, key: userId, value: JSON.stringify(event), headers: {} },
  ]);
}

async function answers(requestId: string) {
  const messages = await letters.transport.read(lettersErased.topic, undefined, 1_000);
  return messages.map(({ value }) => parseEvent(lettersErased, value)).filter(({ subject }) => subject === requestId);
}

async function failures(): Promise<number> {
  const metrics = await (await fetch(`${letters.service.url}/metrics`)).text();
  return Number(
    /^kindred_consumer_failures_total\{[^}]*consumer="erase-when-deletion-due"[^}]*\} (\d+)$/m.exec(metrics)?.[1] ?? 0,
  );
}

const record = { kind: 'ERASURE_RECORD', count: 1, reason: 'OLD_EVENTS_COME_AGAIN' };

describe('a person whose deletion is due', () => {
  it('is erased with their data keys, and that is answered, in one', async () => {
    const [userId, other, requestId] = [newId(), newId(), newId()];
    const [theirs, others] = [await writes(userId), await writes(other)];
    await writes(userId);
    await announce(userId, requestId);
    await eventually(async () => expect(await answers(requestId)).toHaveLength(1));
    expect((await answers(requestId))[0]).toMatchObject({
      aggregateversion: 1,
      data: {
        requestId,
        userId,
        erased: [
          { kind: 'LETTER', count: 2 },
          { kind: 'DATA_KEY', count: 1 },
        ],
        kept: [record],
      },
    });
    expect(await lettersOf(userId)).toEqual([]);
    expect(await opened(theirs)).toEqual([null]);
    expect(await opened(others)).toEqual(['Dear nobody']);
    expect([await isErased(userId), await isErased(other)]).toEqual([true, false]);
  });

  it('is answered once for an announcement that is delivered twice, and in full for one that is made anew', async () => {
    const [userId, requestId, eventId] = [newId(), newId(), newId()];
    await writes(userId);
    await announce(userId, requestId, eventId);
    await announce(userId, requestId, eventId);
    await announce(userId, requestId);
    await eventually(async () => expect(await answers(requestId)).toHaveLength(2));
    await writes(userId);
    await announce(userId, requestId);
    await eventually(async () => expect(await answers(requestId)).toHaveLength(3));
    const erased = (letter: number, key: number) => [
      { kind: 'LETTER', count: letter },
      { kind: 'DATA_KEY', count: key },
    ];
    expect(
      (await answers(requestId)).map(({ aggregateversion, data }) => [aggregateversion, data.erased, data.kept]),
    ).toEqual([
      [1, erased(1, 1), [record]],
      [2, erased(1, 1), [record]],
      [3, erased(2, 2), [record]],
    ]);
  });

  // The last of these, because the events behind one that fails wait until it is given up.
  it('keeps everything, their keys too, where one thing cannot be erased, and nothing is answered', async () => {
    const [userId, requestId] = [newId(), newId()];
    const [plain] = [await writes(userId), await writes(userId, { burning: true })];
    await announce(userId, requestId);
    await eventually(async () => expect(await failures()).toBeGreaterThan(1));
    expect(await lettersOf(userId)).toHaveLength(2);
    expect(await opened(plain)).toEqual(['Dear nobody']);
    expect(await answers(requestId)).toEqual([]);
    expect(await isErased(userId)).toBe(false);
  });
});

describe('the part of an archive', () => {
  const asked = async (userId: string, token?: string) =>
    fetch(`${letters.service.url}/export/${userId}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

  it('is refused to everybody but who asks for archives', async () => {
    const userId = newId();
    expect((await asked(userId)).status).toBe(401);
    expect((await asked(userId, await tokens.person(userId))).status).toBe(401);
    expect((await asked(userId, await tokens.service('payments', 'blocks:read'))).status).toBe(403);
    expect((await asked('nobody', await tokens.service('identity', 'export:read'))).status).toBe(400);
  });

  it('is what one person wrote, and says what it is', async () => {
    const [userId, other] = [newId(), newId()];
    const [{ id }] = [await writes(userId), await writes(other)];
    const answer = await asked(userId, await tokens.service('identity', 'export:read'));
    expect(await answer.json()).toEqual({
      about: 'The letters that you wrote.',
      data: { letters: [{ id, text: 'Dear nobody' }] },
    });
  });
});
