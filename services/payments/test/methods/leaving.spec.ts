import { granted } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { archiveOf } from '../given-archive.ts';
import { erased } from '../given-erasure.ts';
import { asOwner } from '../ledger/books.ts';
import { open } from '../payouts/given-payouts.ts';
import { add, added, byHand, givenMethods, remove, type GivenMethods } from './given-methods.ts';

let given: GivenMethods;
beforeAll(async () => {
  given = await givenMethods();
});
afterEach(() => given.calm());
afterAll(() => given?.stop());

const exportOf = (userId: string) => archiveOf(given, userId);
const customers = () => given.provider.store.all('customer').length;

/** Rows of ours in which something stands, sealed values as they are. */
async function rowsWith(text: string): Promise<string[]> {
  const tables = ['payment_method', 'payee_account', 'provider_call'];
  const every = tables.map((table) => `SELECT row_to_json(t)::text AS row FROM ${table} t`).join(' UNION ALL ');
  const { rows } = await asOwner(given.payments.database.url, (client) => client.query<{ row: string }>(every));
  return rows.map(({ row }) => row).filter((row) => row.includes(text));
}

describe('whoever leaves', () => {
  it('takes along what they see of their methods and accounts, and no token', async () => {
    const ann = await given.person();
    const [card, gone] = [await added(ann, { token: 'pm_card_visa_debit' }), await added(ann)];
    await added(ann, byHand);
    granted(await remove(ann, gone.id));
    granted(await open(ann));
    const archive = await exportOf(ann.id);
    expect(archive).toMatchObject({
      paymentMethods: [
        { id: card.id, type: 'DEBIT_CARD', last4: '5556', expires: { month: 12, year: 2034 }, isDefault: true },
        { id: gone.id, status: 'REMOVED' },
        { provider: 'MANUAL' },
      ],
      payables: [],
      payoutAccounts: [{ provider: 'STRIPE', openedAt: expect.any(Date) }],
    });
    expect(JSON.stringify(archive)).not.toMatch(/cus_|pm_|acct_|token/);
  });

  it('has their methods forgotten at the provider, away or not, and nothing is left here', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const before = customers();
    const kept = await added(bob);
    for (const token of ['pm_card_visa', 'pm_card_mastercard']) await added(ann, { token });
    await added(ann, byHand);
    granted(await open(ann));
    given.provider.behave({ outage: 'unavailable' });
    const { erased: went } = await erased(given, ann.id);
    expect(went).toEqual(
      expect.arrayContaining([
        { kind: 'PAYMENT_METHOD', count: 3 },
        { kind: 'PAYOUT_ACCOUNT', count: 1 },
      ]),
    );
    expect(await rowsWith(ann.id)).toEqual([]);
    expect(customers()).toBe(before + 3);
    given.later(2 * 60_000);
    await given.settle();
    given.provider.behave({ outage: 'none' });
    given.later(2 * 60_000);
    await given.settle();
    expect(customers()).toBe(before + 1);
    expect(await rowsWith(bob.id)).toEqual([expect.stringContaining(kept.id)]);
  });

  it('has a method forgotten that the provider was just about to keep', async () => {
    const [ann, before] = [await given.person(), customers()];
    given.provider.behave({ outage: 'answer-lost' });
    const asked = granted(await add(ann)).addPaymentMethod;
    expect(asked.status).toBe('PENDING');
    await erased(given, ann.id);
    given.provider.behave({ outage: 'none' });
    await eventually(async () => {
      given.later(2 * 60_000);
      await given.settle();
      expect(await given.callsOf(asked.id)).toMatchObject([
        { kind: 'ATTACH', outcome: 'attached' },
        { kind: 'DETACH', outcome: 'done', request: null },
      ]);
    });
    expect(customers()).toBe(before);
  });
});
