import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { verifyBooks } from '../src/books/verify-books.ts';
import { erased } from './given-erasure.ts';
import { givenPayments, type Given, type TestPerson } from './given.ts';
import { asOwner } from './ledger/books.ts';

let given: Given;
beforeAll(async () => {
  given = await givenPayments();
});
afterAll(() => given?.stop());

const amount = { minorUnits: '30', currency: 'CHRONA' };

function give(from: TestPerson, toUserId: string) {
  const mutation = 'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id } } }';
  return from.client.request(mutation, { input: { idempotencyKey: newId(), toUserId, amount, note: 'thank you' } });
}

describe('erasing somebody', () => {
  it('takes whose the accounts are, their words and their claims, and leaves the books and what others have', async () => {
    const [ann, bob] = [await given.person(100n), await given.person(50n)];
    granted(await give(ann, bob.id));
    granted(await give(bob, ann.id));
    granted(
      await ann.client.request('mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id } }', {
        input: { idempotencyKey: newId(), receiverId: bob.id, amount, description: 'mended it' },
      }),
    );
    expect(await erased(given, ann.id)).toMatchObject({
      erased: expect.arrayContaining([
        { kind: 'WALLET', count: 1 },
        { kind: 'ACCOUNT_OWNER', count: 1 },
        { kind: 'NOTE', count: 1 },
        { kind: 'HOUR_CLAIM', count: 1 },
      ]),
      kept: expect.arrayContaining([{ kind: 'LEDGER_ACCOUNT', count: 1, reason: 'BOOKKEEPING' }]),
    });
    const tables = [
      'account_owner',
      'chrona_wallet',
      'ledger_account',
      'ledger_entry',
      'ledger_posting',
      'ledger_batch',
      'ledger_note',
      'hour_claim',
    ];
    const every = tables.map((table) => `SELECT row_to_json(t)::text AS row FROM ${table} t`).join(' UNION ALL ');
    const { rows: left } = await asOwner(given.payments.database.url, (client) => client.query(every));
    expect(left.filter(({ row }: { row: string }) => row.includes(ann.id))).toEqual([]);
    expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
    const { wallet } = granted(
      await bob.client.request<{ wallet: { transactions: { edges: { node: object }[] } } }>(
        'query ($id: ID!) { wallet(id: $id) { transactions { edges { node { amount { minorUnits } description } } } } }',
        { id: bob.walletId },
      ),
    );
    expect(wallet.transactions.edges.map(({ node }) => node)).toEqual([
      { amount: { minorUnits: '-30' }, description: 'thank you' },
      { amount: { minorUnits: '30' }, description: null },
      { amount: { minorUnits: '50' }, description: null },
    ]);
    refusedWith('NOT_FOUND')(await give(bob, ann.id));
  });
});
