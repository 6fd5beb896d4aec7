import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenPayments, type Given, type TestPerson } from '../given.ts';
import { asOwner } from './books.ts';

let given: Given;
let admin: TestPerson;
beforeAll(async () => {
  given = await givenPayments();
  admin = await given.admin();
});
afterAll(() => given?.stop());

async function transferred(from: TestPerson, to: TestPerson, minorUnits: string): Promise<string> {
  const input = { idempotencyKey: newId(), toUserId: to.id, amount: { minorUnits, currency: 'CHRONA' } };
  const mutation =
    'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { entryId } } }';
  return granted(
    await from.client.request<{ transferChrona: { transaction: { entryId: string } } }>(mutation, { input }),
  ).transferChrona.transaction.entryId;
}

const reverse = (who: TestPerson, entryId: string, key = newId()) =>
  who.client.request<{ reverseEntry: { id: string; kind: string; reverses: string } }>(
    'mutation ($input: ReverseEntryInput!) { reverseEntry(input: $input) { id kind reverses } }',
    {
      input: { idempotencyKey: key, entryId, reason: 'MISTAKE' },
    },
  );

describe('the books', () => {
  it('are for admins alone', async () => {
    const ann = await given.person(100n);
    for (const query of [
      '{ trialBalance { currency } }',
      `{ ledgerAccount(id: "${ann.accountId}") { id } }`,
      `{ ledgerEntry(id: "${newId()}") { id } }`,
    ]) {
      refusedWith('FORBIDDEN')(await ann.client.request(query));
      refusedWith('UNAUTHENTICATED')(await given.client().request(query));
    }
    refusedWith('FORBIDDEN')(await reverse(ann, newId()));
    refusedWith('NOT_FOUND')(await admin.client.request(`{ ledgerEntry(id: "${newId()}") { id } }`));
  });

  it('sum to zero for each currency, with people’s accounts as one', async () => {
    await given.person(100n);
    const { trialBalance } = granted(
      await admin.client.request<{
        trialBalance: { kind: string; code: string | null; balance: { minorUnits: string } }[];
      }>('{ trialBalance { kind code currency accounts balance { minorUnits } } }'),
    );
    expect(trialBalance.filter(({ kind }) => kind === 'USER')).toHaveLength(1);
    expect(trialBalance.reduce((sum, { balance }) => sum + BigInt(balance.minorUnits), 0n)).toBe(0n);
  });

  it('show an account’s postings page by page, and whose it is can see that it was looked at', async () => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    for (const amount of ['1', '2', '3']) await transferred(ann, bob, amount);
    const query =
      'query ($id: ID!, $after: String) { ledgerAccount(id: $id) { balance { minorUnits } postings(first: 3, after: $after) { edges { node { amount { minorUnits } balanceAfter { minorUnits } } } pageInfo { endCursor hasNextPage } } } }';
    type Page = {
      ledgerAccount: {
        postings: {
          edges: { node: { amount: { minorUnits: string } } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
    };
    const { ledgerAccount: first } = granted(await admin.client.request<Page>(query, { id: ann.accountId }));
    expect(first.postings.edges.map(({ node }) => node.amount.minorUnits)).toEqual(['-3', '-2', '-1']);
    const { ledgerAccount: second } = granted(
      await admin.client.request<Page>(query, { id: ann.accountId, after: first.postings.pageInfo.endCursor }),
    );
    expect(second.postings.edges.map(({ node }) => node.amount.minorUnits)).toEqual(['100']);
    const looks = await asOwner(given.payments.database.url, (client) =>
      client.query('SELECT reader_id, kind, purpose FROM access_record WHERE subject_id = $1', [ann.id]),
    );
    expect(looks.rows).toEqual(
      Array.from({ length: 2 }, () => ({ reader_id: admin.id, kind: 'LEDGER_ACCOUNT', purpose: 'AUDIT' })),
    );
  });

  it('show an entry, and everybody whose account it moved can see that it was looked at, and that it was taken back', async () => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    const entryId = await transferred(ann, bob, '5');
    granted(
      await admin.client.request(
        `{ ledgerEntry(id: "${entryId}") { postings { accountId balanceAfter { minorUnits } } } }`,
      ),
    );
    granted(await reverse(admin, entryId));
    for (const { id } of [ann, bob]) {
      const { rows } = await asOwner(given.payments.database.url, (client) =>
        client.query(
          'SELECT kind, purpose FROM access_record WHERE subject_id = $1 AND item_ids = ARRAY[$2]::uuid[] ORDER BY at',
          [id, entryId],
        ),
      );
      expect(rows).toEqual([
        { kind: 'LEDGER_ENTRY', purpose: 'AUDIT' },
        { kind: 'LEDGER_ENTRY', purpose: 'BOOKKEEPING' },
      ]);
    }
  });

  it('lead from a line of theirs to its account, and to no person’s', async () => {
    const query = '{ trialBalance { kind currency balance { minorUnits } accountId } }';
    const { trialBalance } = granted(
      await admin.client.request<{
        trialBalance: { kind: string; currency: string; balance: { minorUnits: string }; accountId: string | null }[];
      }>(query),
    );
    for (const { kind, balance, accountId } of trialBalance) {
      if (kind === 'USER') expect(accountId).toBeNull();
      else
        expect(
          granted(await admin.client.request(`{ ledgerAccount(id: "${accountId}") { balance { minorUnits } } }`)),
        ).toEqual({ ledgerAccount: { balance } });
    }
  });

  it('are mended by a mirror of what was wrong, once, and never into an overdraft', async () => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    const [entryId, key] = [await transferred(ann, bob, '40'), newId()];
    const { reverseEntry: mirror } = granted(await reverse(admin, entryId, key));
    expect(mirror).toMatchObject({ kind: 'REVERSAL', reverses: entryId });
    expect(granted(await reverse(admin, entryId, key)).reverseEntry.id).toBe(mirror.id);
    refusedWith('ALREADY_REVERSED')(await reverse(admin, entryId));
    refusedWith('NOT_REVERSIBLE')(await reverse(admin, mirror.id));
    refusedWith('NOT_FOUND')(await reverse(admin, newId()));
    expect([await ann.balance(), await bob.balance()]).toEqual([100n, 0n]);
    const spent = await transferred(ann, bob, '40');
    await transferred(bob, ann, '10');
    refusedWith('INSUFFICIENT_FUNDS')(await reverse(admin, spent));
  });
});
