import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenPayments, type Given, type TestPerson } from '../given.ts';

let given: Given;
let now = new Date('2026-03-01T10:00:00Z');
beforeAll(async () => {
  given = await givenPayments({ clock: () => now });
});
afterAll(() => given?.stop());

const amount = (minorUnits: string) => ({ minorUnits, currency: 'CHRONA' });
const spend = (who: Pick<TestPerson, 'client'>, minorUnits: string, description?: string) =>
  who.client.request<{ spendChrona: { transaction: { type: string; description: string | null } } }>(
    'mutation ($input: SpendChronaInput!) { spendChrona(input: $input) { transaction { type description amount { minorUnits } } } }',
    { input: { idempotencyKey: newId(), amount: amount(minorUnits), description } },
  );
const give = (from: TestPerson, to: TestPerson, minorUnits: string) =>
  from.client.request(
    'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id } } }',
    { input: { idempotencyKey: newId(), toUserId: to.id, amount: amount(minorUnits) } },
  );

interface Page {
  wallet: {
    transactions: {
      edges: { node: { type: string; amount: { minorUnits: string }; balanceAfter: { minorUnits: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

function statement(who: Pick<TestPerson, 'client'>, walletId: string, args: Record<string, unknown> = {}) {
  const query = `query ($id: ID!, $first: Int, $after: String, $type: ChronaTransactionType, $from: DateTime, $to: DateTime) { wallet(id: $id) {
    transactions(first: $first, after: $after, type: $type, from: $from, to: $to) { edges { node { type amount { minorUnits } balanceAfter { minorUnits } } } pageInfo { hasNextPage endCursor } } } }`;
  return who.client.request<Page>(query, { id: walletId, ...args });
}

const amounts = ({ wallet: { transactions } }: Page) => transactions.edges.map(({ node }) => node.amount.minorUnits);

describe('spending', () => {
  it('is refused beyond what there is, of nothing, in another currency and without a wallet', async () => {
    const ann = await given.person(10n);
    refusedWith('INSUFFICIENT_FUNDS')(await spend(ann, '11'));
    refusedWith('INVALID_AMOUNT')(await spend(ann, '0'));
    refusedWith('NOT_FOUND')(await spend({ client: given.client(await given.tokens.person(newId())) }, '1'));
    expect(await ann.balance()).toBe(10n);
  });

  it('takes it out of the wallet, with what it was for', async () => {
    const ann = await given.person(10n);
    expect(granted(await spend(ann, '4', 'a meal')).spendChrona.transaction).toMatchObject({
      type: 'SPEND',
      description: 'a meal',
      amount: { minorUnits: '-4' },
    });
    expect(await ann.balance()).toBe(6n);
  });
});

describe('a statement', () => {
  it('is refused to anybody else, for a page of none, for a period that ends before it begins, and with another list’s cursor', async () => {
    const [ann, eve] = [await given.person(10n), await given.person()];
    refusedWith('NOT_FOUND')(await statement(eve, ann.walletId));
    refusedWith('INVALID_PAGE_SIZE')(await statement(ann, ann.walletId, { first: 0 }));
    refusedWith('INVALID_PERIOD')(
      await statement(ann, ann.walletId, { from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' }),
    );
    refusedWith('INVALID_CURSOR')(await statement(ann, ann.walletId, { after: 'none' }));
  });

  it('is read page by page with running balances, and by type and time', async () => {
    const [ann, bob] = [await given.person(100n), await given.person(50n)];
    granted(await give(ann, bob, '1'));
    now = new Date('2026-03-05T10:00:00Z');
    granted(await spend(ann, '2'));
    granted(await give(bob, ann, '3'));
    const first = granted(await statement(ann, ann.walletId, { first: 3 }));
    expect(
      first.wallet.transactions.edges.map(({ node }) => [
        node.type,
        node.amount.minorUnits,
        node.balanceAfter.minorUnits,
      ]),
    ).toEqual([
      ['TRANSFER', '3', '100'],
      ['SPEND', '-2', '97'],
      ['TRANSFER', '-1', '99'],
    ]);
    const second = granted(
      await statement(ann, ann.walletId, { first: 3, after: first.wallet.transactions.pageInfo.endCursor }),
    );
    expect([amounts(second), second.wallet.transactions.pageInfo.hasNextPage]).toEqual([['100'], false]);
    expect(amounts(granted(await statement(ann, ann.walletId, { type: 'TRANSFER' })))).toEqual(['3', '-1']);
    expect(amounts(granted(await statement(ann, ann.walletId, { from: '2026-03-05T10:00:00Z' })))).toEqual(['3', '-2']);
    expect(amounts(granted(await statement(ann, ann.walletId, { to: '2026-03-05T10:00:00Z' })))).toEqual(['-1', '100']);
    // A clock that goes back does not put what comes later in front of what was before.
    now = new Date('2026-03-04T10:00:00Z');
    granted(await spend(ann, '5'));
    expect(amounts(granted(await statement(ann, ann.walletId)))).toEqual(['-5', '3', '-2', '-1', '100']);
  });
});
