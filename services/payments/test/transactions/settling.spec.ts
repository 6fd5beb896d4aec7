import { granted } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { payEvent, shown } from './asking.ts';

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney({ behaviour: { doubled: true, shuffled: true } });
});
afterAll(() => given?.stop());

/** Braintree's amount that is declined when it is settled. */
const amount = 400_100n;

/** How soon the bank decides: before its answer is here, within its second, and after it. */
const waits = [0, 5, 20, 50, 100, 200, 500, 900, 1_200, 2_000] as const;

describe('a payment whose settling fails', () => {
  it('is its payee’s no longer, whenever that was told, in whatever order and twice', async () => {
    const [payer, payee] = [await given.person(), await given.person()];
    await given.card(payer, 'fake-venmo-account-nonce', 'VENMO');
    const ids: string[] = [];
    for (const settleAfterMs of waits) {
      given.provider.behave({ settleAfterMs });
      const events = await Promise.all(Array.from({ length: 5 }, () => given.event(payee, [payer], amount)));
      const made = await Promise.all(
        events.map(async (eventId) => granted(await payEvent(payer, eventId)).payEvent.id),
      );
      ids.push(...made);
      await given.settle();
    }
    await eventually(async () => {
      await given.settle();
      const payments = await Promise.all(ids.map((id) => shown(payer, id)));
      expect(
        payments
          .filter(({ status, failureReason }) => status !== 'FAILED' && failureReason !== 'RETURNED')
          .map(({ id }) => id),
      ).toEqual([]);
    });
    expect([await given.payable(payee), await given.balanceOf('VENMO')]).toEqual([0n, 0n]);
  }, 60_000);
});
