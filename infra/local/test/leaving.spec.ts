import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { DataOf, EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { KeyDestroyed } from '@kindred/database/sealing/sealer';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { houseOfServices, type HouseOfServices, type Newcomer } from './house-of-services.ts';

let house: HouseOfServices;
beforeAll(async () => {
  house = await houseOfServices();
});
afterAll(() => house?.stop());

const schemas: Readonly<Record<string, readonly string[]>> = {
  identity: ['identity', 'identity_keys'],
  payments: ['payments', 'payments_keys'],
};
const asIdentity = (who: Newcomer) => house.ask('identity', who.token);

/** Where anything of a person stands: every row of every table, as text. */
async function traces(texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [service, names] of Object.entries(schemas)) {
    const tables = await house.rows<{ name: string }>(
      service,
      `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = ANY ($1::regnamespace[])`,
      [names],
    );
    for (const { name } of tables) {
      const rows = await house.rows(service, `SELECT 1 FROM ${name} AS held WHERE held::text ILIKE ANY ($1)`, [
        texts.map((text) => `%${text}%`),
      ]);
      if (rows.length > 0) found.push(name);
    }
  }
  return found.sort();
}

/** Uses everything that leaves data of a person. */
async function liveHere(person: Newcomer, friend: Newcomer, foe: Newcomer): Promise<void> {
  const say = async (mutation: string, variables = {}) =>
    granted(await house.ask('identity', person.token).request(mutation, variables));
  const about = {
    name: 'Marguerite Fabelhaft',
    bio: 'I keep bees.',
    location: 'Schöneberg',
    point: { latitude: 52.52, longitude: 13.405 },
  };
  await say('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }', { input: about });
  await say(
    'mutation { setInterests(input: { interests: [{ category: LEARNING_EDUCATION, name: "apiculture", level: HIGH }] }) { id } }',
  );
  await say('mutation { setValueProfile(input: { values: ["truthfulness"], archetypes: [SAGE] }) { values } }');
  const { assessmentItems } = (await say('{ assessmentItems { number } }')) as {
    assessmentItems: { number: number }[];
  };
  const answers = assessmentItems.map(({ number }) => ({ item: number, answer: 3 }));
  await say('mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { takenAt } }', {
    input: { answers },
  });
  await say('mutation ($input: RequestTieInput!) { requestTie(input: $input) { id } }', {
    input: { userId: friend.id },
  });
  await say('mutation ($input: BlockUserInput!) { blockUser(input: $input) { id } }', { input: { userId: foe.id } });
  await say('mutation { requestDataExport { dataExport { status } } }');
  await house.job('collect-exports');
  await house.ask('identity').request('mutation ($input: SignInInput!) { signIn(input: $input) { expiresAt } }', {
    input: { email: person.email, password: 'a wrong one' },
  });
}

async function askToLeave(who: Newcomer): Promise<string> {
  const { requestDeletion } = granted(
    await asIdentity(who).request<{ requestDeletion: { deletion: { receiptToken: string } } }>(
      'mutation ($input: RequestDeletionInput!) { requestDeletion(input: $input) { deletion { receiptToken } } }',
      { input: { password: who.password } },
    ),
  );
  return requestDeletion.deletion.receiptToken;
}

interface Receipt {
  completedAt: string | null;
  answers: { service: string; erased: { kind: string; count: number }[]; kept: { kind: string; reason: string }[] }[];
}

async function receipt(token: string): Promise<Receipt> {
  const query =
    'query ($token: String!) { erasureReceipt(token: $token) { completedAt answers { service erased { kind count } kept { kind reason } } } }';
  return granted(await house.ask('identity').request<{ erasureReceipt: Receipt }>(query, { token })).erasureReceipt;
}

const completed = (token: string) =>
  eventually(async () =>
    (await receipt(token)).completedAt ? receipt(token) : Promise.reject(new Error('not complete')),
  );

async function again<Data extends { userId: string }>(
  contract: EventContract<Data>,
  data: Data,
  id = newId(),
): Promise<void> {
  const event = toCloudEvent(contract, { id, time: house.now, aggregateVersion: 1_000, data });
  await house.broker
    .transport()
    .publish([{ topic: contract.topic, key: data.userId, value: JSON.stringify(event), headers: {} }]);
}

describe('somebody who leaves', () => {
  it('is erased from every service after 30 days, gets a receipt, and leaves nothing that it does not name', async () => {
    const [stays, foe] = [await house.newcomer('bystander'), await house.newcomer('foe')];
    const leaves = await house.newcomer('marguerite');
    await liveHere(leaves, stays, foe);
    const { sealer } = house.identity.service.dependencies;
    const place = { table: 'diary', column: 'text', rowId: newId() };
    const sealed = await house.identity.service.work.run(job(), (tx) =>
      sealer.seal(tx, { kind: 'person', id: leaves.id }, place, 'Nobody will read this.'),
    );

    const token = await askToLeave(leaves);
    house.forward(30);
    await house.job('due-deletions');
    const { answers } = await completed(token);
    expect(answers).toEqual([
      expect.objectContaining({
        service: 'identity',
        erased: expect.arrayContaining([
          { kind: 'ACCOUNT', count: 1 },
          { kind: 'PROFILE', count: 1 },
          { kind: 'ASSESSMENT', count: 1 },
          { kind: 'TRAIT', count: 5 },
          { kind: 'TIE', count: 2 },
          { kind: 'BLOCK', count: 1 },
          { kind: 'ARCHIVE_PART', count: 2 },
          { kind: 'DATA_KEY', count: 1 },
        ]),
      }),
      expect.objectContaining({
        service: 'payments',
        erased: [
          { kind: 'WALLET', count: 1 },
          { kind: 'ACCOUNT_OWNER', count: 1 },
        ],
        kept: expect.arrayContaining([{ kind: 'LEDGER_ACCOUNT', reason: 'BOOKKEEPING' }]),
      }),
    ]);
    expect((await house.mailTo(leaves.email, 'ERASURE_RECEIPT')).text).toContain('payments erased: wallet (1)');

    expect(
      await traces([leaves.email, leaves.username, 'Fabelhaft', 'bees', 'Schöneberg', 'apiculture', 'truthfulness']),
    ).toEqual([]);
    expect(await traces([leaves.id])).toEqual([
      'identity.account',
      'identity.deletion_request',
      'identity.erasure',
      'payments.erasure',
    ]);
    expect(
      await house.rows(
        'identity',
        'SELECT email, username, status, role, is_verified FROM identity.account WHERE id = $1',
        [leaves.id],
      ),
    ).toEqual([{ email: null, username: null, status: 'DELETED', role: 'USER', is_verified: false }]);
    await expect(house.identity.service.work.read(job(), (tx) => sealer.open(tx, place, sealed))).rejects.toThrow(
      KeyDestroyed,
    );
    expect(await traces([stays.id])).toEqual(
      expect.arrayContaining(['identity.account', 'identity.credential', 'payments.chrona_wallet']),
    );
  });

  it('is a stub to whoever refers to them, and their name and address are free again', async () => {
    const leaves = await house.newcomer('phoenix');
    const token = await askToLeave(leaves);
    house.forward(30);
    await house.job('due-deletions');
    await completed(token);
    const seen =
      'query ($users: [_Any!]!) { _entities(representations: $users) { ... on User { id username status } } }';
    const asked = await house.ask('identity').request(seen, { users: [{ __typename: 'User', id: leaves.id }] });
    expect(granted(asked)).toEqual({ _entities: [{ id: leaves.id, username: null, status: 'DELETED' }] });

    const returns = await house.newcomer('phoenix');
    expect(returns.id).not.toBe(leaves.id);
    expect(granted(await asIdentity(returns).request('{ me { username email } }'))).toEqual({
      me: { username: leaves.username, email: leaves.email },
    });
  });

  it('stays away, whatever old news comes again', async () => {
    const leaves = await house.newcomer('revenant');
    const token = await askToLeave(leaves);
    house.forward(30);
    await house.job('due-deletions');
    const first = await completed(token);
    const [request] = await house.rows<{ id: string }>(
      'identity',
      'SELECT id FROM identity.deletion_request WHERE user_id = $1',
      [leaves.id],
    );
    const due: DataOf<typeof deletionDue> = { userId: leaves.id, requestId: request?.id ?? '' };
    const twice = newId();
    await again(userVerified, { userId: leaves.id });
    await again(deletionDue, due, twice);
    await again(deletionDue, due, twice);
    await eventually(async () => {
      for (const service of ['identity', 'payments'])
        expect(
          await house.rows(service, `SELECT version FROM ${service}.erasure WHERE request_id = $1`, [due.requestId]),
        ).toEqual([{ version: 2 }]);
    });
    // A person who registers after these events has a wallet, so the events before were consumed.
    await house.newcomer('afterwards');
    expect(
      await house.rows('payments', 'SELECT 1 FROM payments.chrona_wallet WHERE user_id = $1', [leaves.id]),
    ).toEqual([]);
    expect(await receipt(token)).toEqual(first);
    expect(await traces([leaves.email])).toEqual([]);
  });
});
