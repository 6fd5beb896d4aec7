import { erasureCompleted, type ErasureCompleted } from '@kindred/contracts/erasure-completed';
import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { userErased } from '@kindred/contracts/identity/user-erased';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { pino } from 'pino';
import { watchErasures } from '../../src/erasure/watch-erasures.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

/** Two services that answer when the test says so: nothing listens at their addresses. */
let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ SERVICE_URLS: 'payments=http://127.0.0.1:9,tribe-events=http://127.0.0.1:9' });
});
afterAll(() => identity?.stop());

interface Receipt {
  begunAt: string | null;
  completedAt: string | null;
  answers: {
    service: string;
    answeredAt: string | null;
    erased: { kind: string; count: number }[];
    kept: { kind: string; count: number; reason: string }[];
  }[];
}

interface Leaving extends TestPerson {
  readonly receiptToken: string;
  readonly requestId: string;
}

async function due(
  name: string,
  lives: (person: TestPerson) => Promise<void> = async () => undefined,
): Promise<Leaving> {
  const person = await given(identity).person(name);
  await lives(person);
  const asked = granted(
    await person.ask<{ requestDeletion: { deletion: { receiptToken: string } } }>(
      'mutation ($input: RequestDeletionInput!) { requestDeletion(input: $input) { deletion { receiptToken } } }',
      { input: { password: person.password } },
    ),
  );
  identity.clock.forward({ days: 30 });
  await identity.job('due-deletions');
  const [request] = await identity.rows<{ id: string }>('SELECT id FROM identity.deletion_request WHERE user_id = $1', [
    person.id,
  ]);
  return { ...person, ...asked.requestDeletion.deletion, requestId: request?.id ?? '' };
}

async function receiptOf({ receiptToken }: Leaving): Promise<Receipt> {
  const query =
    'query ($token: String!) { erasureReceipt(token: $token) { begunAt completedAt answers { service answeredAt erased { kind count } kept { kind count reason } } } }';
  return granted(await given(identity).nobody.request<{ erasureReceipt: Receipt }>(query, { token: receiptToken }))
    .erasureReceipt;
}

const answered = async (person: Leaving) =>
  (await receiptOf(person)).answers.filter(({ answeredAt }) => answeredAt).map(({ service }) => service);

async function answers(
  service: string,
  { id, requestId }: Leaving,
  what: Partial<ErasureCompleted> = {},
  version = 1,
): Promise<void> {
  const contract = erasureCompleted(service);
  const data = { requestId, userId: id, erased: [], kept: [], ...what };
  const event = toCloudEvent(contract, { id: newId(), time: identity.clock.now, aggregateVersion: version, data });
  await identity.transport.publish([
    { topic: contract.topic, key: requestId, value: JSON.stringify(event), headers: {} },
  ]);
}

const receiptMails = async ({ email }: TestPerson) =>
  (await identity.mails(email)).filter(({ kind }) => kind === 'ERASURE_RECEIPT');
const overdue = async () =>
  Number(/^erasures_overdue\{[^}]*\} (\d+)$/m.exec(await (await fetch(`${identity.service.url}/metrics`)).text())?.[1]);

async function alarms(): Promise<object[]> {
  const lines: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
  const { work, dependencies } = identity.service;
  await watchErasures.run({ work, dependencies: { ...dependencies, logger }, now: identity.clock.now });
  return lines.map((line) => JSON.parse(line) as object);
}

describe('a receipt', () => {
  it('is refused to whoever has another token', async () => {
    const ann = await due('ann');
    const ask = (token: string) =>
      given(identity).nobody.request('query ($token: String!) { erasureReceipt(token: $token) { begunAt } }', {
        token,
      });
    for (const token of [
      '',
      '.',
      'x.y',
      ann.id,
      ann.receiptToken.slice(0, -1),
      `${ann.receiptToken.split('.')[0]}.${'A'.repeat(43)}`,
    ])
      expect((await refused(ask(token), 'INVALID_TOKEN')).message).toContain('receipt token');
  });

  it('counts whom the person blocked, and not who blocked them', async () => {
    const [one, other] = [await given(identity).person('blocker'), await given(identity).person('blocked')];
    const block = (by: TestPerson, userId: string) =>
      by.ask('mutation ($input: BlockUserInput!) { blockUser(input: $input) { status } }', { input: { userId } });
    const cara = await due('cara', async (person) => {
      granted(await block(person, other.id));
      for (const by of [one, other]) granted(await block(by, person.id));
    });
    const own = await eventually(async () => {
      const [identitys] = (await receiptOf(cara)).answers.filter(
        ({ service, answeredAt }) => service === 'identity' && answeredAt,
      );
      expect(identitys).toBeDefined();
      return identitys;
    });
    expect(own?.erased.find(({ kind }) => kind === 'BLOCK')).toEqual({ kind: 'BLOCK', count: 1 });
  });

  it('waits for every service, and comes by mail when the last has answered', async () => {
    const bea = await due('bea');
    await eventually(async () => expect(await answered(bea)).toEqual(['identity']));
    await answers('payments', bea, {
      erased: [{ kind: 'WALLET', count: 1 }],
      kept: [{ kind: 'LEDGER_ACCOUNT', count: 1, reason: 'BOOKKEEPING' }],
    });
    await eventually(async () => expect(await answered(bea)).toEqual(['identity', 'payments']));
    expect(await receiptMails(bea)).toEqual([]);
    expect(await identity.told(userErased, bea.id)).toEqual([]);

    await answers('tribe-events', bea);
    await eventually(async () => expect((await receiptOf(bea)).completedAt).toBe(identity.clock.now.toISOString()));
    const [mail, ...more] = await receiptMails(bea);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(
      'payments erased: wallet (1). It keeps: ledger account (1), because the books have to balance',
    );
    expect(mail?.text).toContain('tribe-events erased: nothing');
    expect(await identity.told(userErased, bea.id)).toEqual([{ userId: bea.id, requestId: bea.requestId }]);
    expect(
      await identity.rows('SELECT receipt_address FROM identity.deletion_request WHERE id = $1', [bea.requestId]),
    ).toEqual([{ receipt_address: null }]);
  });

  it('is written once, whatever comes late, again, out of order, or from where nobody asked', async () => {
    const cleo = await due('cleo');
    await answers('tribe-events', cleo, { erased: [{ kind: 'SEAT', count: 2 }] }, 2);
    await answers('tribe-events', cleo, { erased: [{ kind: 'SEAT', count: 1 }] }, 1);
    await answers('payments', cleo);
    await answers('payments', { ...cleo, requestId: newId() });
    await eventually(async () => expect((await receiptOf(cleo)).completedAt).not.toBeNull());
    await answers('payments', cleo, { erased: [{ kind: 'NOTE', count: 1 }] }, 2);
    await eventually(async () =>
      expect((await receiptOf(cleo)).answers).toContainEqual(
        expect.objectContaining({ service: 'payments', erased: [{ kind: 'NOTE', count: 1 }] }),
      ),
    );
    expect((await receiptOf(cleo)).answers).toContainEqual(
      expect.objectContaining({ service: 'tribe-events', erased: [{ kind: 'SEAT', count: 2 }] }),
    );
    expect(await receiptMails(cleo)).toHaveLength(1);
    expect(await identity.told(userErased, cleo.id)).toHaveLength(1);
  });

  it('that is not complete after 7 days raises the alarm, until it is', async () => {
    const before = await overdue();
    const dora = await due('dora');
    await answers('payments', dora);
    await eventually(async () => expect(await answered(dora)).toEqual(['identity', 'payments']));
    identity.clock.forward({ days: 6 });
    expect(await overdue()).toBe(before);
    identity.clock.forward({ days: 2 });
    expect(await overdue()).toBe(before + 1);
    expect(await alarms()).toContainEqual(
      expect.objectContaining({ requestId: dora.requestId, waitingFor: ['tribe-events'] }),
    );

    await answers('tribe-events', dora);
    await eventually(async () => expect(await overdue()).toBe(before));
    expect(await alarms()).not.toContainEqual(expect.objectContaining({ requestId: dora.requestId }));
    expect(await receiptMails(dora)).toHaveLength(1);
  });

  it('does not wait for a service that is no longer part of the house', async () => {
    const edda = await due('edda');
    await answers('payments', edda);
    await eventually(async () => expect(await answered(edda)).toEqual(['identity', 'payments']));
    identity.clock.forward({ days: 8 });
    const { work, dependencies } = identity.service;
    await watchErasures.run({
      work,
      dependencies: { ...dependencies, services: new Map([['payments', new URL('http://127.0.0.1:9')]]) },
      now: identity.clock.now,
    });
    expect((await receiptOf(edda)).completedAt).not.toBeNull();
  });
});
