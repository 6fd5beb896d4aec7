import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { givenMoney, returnUrl, type GivenMoney } from '../given-money.ts';

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney();
});
afterAll(() => given?.stop());

interface Paid {
  payEvent: { id: string; status: string; amount: { minorUnits: string; currency: string } };
}
const pay =
  'mutation ($input: PayEventInput!) { payEvent(input: $input) { id status amount { minorUnits currency } } }';

describe('a payment in a currency whose smallest unit is no hundredth', () => {
  it.each([
    ['ISK', 2_501n],
    ['UGX', 25_001n],
    ['JPY', 2_501n],
    ['KWD', 2_510n],
    ['HUF', 250_050n],
  ] as const)(
    'is answered as paid in %s, also when it is asked for again, and its payee is owed all of it',
    async (currency, minorUnits) => {
      const [payer, payee] = [await given.person(), await given.person()];
      await given.card(payer);
      const eventId = await given.event(payee, [payer], minorUnits, currency);
      const input = { idempotencyKey: newId(), eventId, returnUrl };
      const { payEvent } = granted(await payer.client.request<Paid>(pay, { input }));
      expect(payEvent).toMatchObject({ status: 'COMPLETED', amount: { minorUnits: minorUnits.toString(), currency } });
      expect(granted(await payer.client.request<Paid>(pay, { input })).payEvent).toEqual(payEvent);
      expect(await given.payable(payee, currency)).toBe(minorUnits);
      expect((await given.transaction(payEvent.id)).fee).toBeGreaterThan(0n);
    },
  );
});
