import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenMoney, type GivenMoney } from './given-money.ts';
import { confirm, paid, payEvent, scene, shown } from './transactions/asking.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterAll(() => given.stop());

const transfer = 'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id } } }';
const giving = (toUserId: string, idempotencyKey = newId()) => ({
  input: { idempotencyKey, toUserId, amount: { minorUnits: '5', currency: 'CHRONA' } },
});

describe('an id', () => {
  it.each([
    ['in braces', (id: string) => `{${id}}`],
    ['without hyphens', (id: string) => id.replaceAll('-', '')],
    ['as a URN', (id: string) => `urn:uuid:${id}`],
    ['with a space', (id: string) => `${id} `],
  ])('%s is refused before anything is changed', async (_, written) => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    const refusal = refusedWith('BAD_USER_INPUT')(await ann.client.request(transfer, giving(written(bob.id))));
    expect(refusal).toMatchObject({
      path: ['transferChrona'],
      extensions: { details: { field: 'toUserId', reason: 'NO_ID' } },
    });
    expect(await ann.balance()).toBe(100n);
    const { payee, payment } = await paid(given, { token: 'by hand' });
    refusedWith('BAD_USER_INPUT')(await confirm(payee, written(payment.id)));
    expect((await shown(payee, payment.id)).status).toBe('PROCESSING');
  });

  it('in upper case confirms a payment, and comes back in lower case', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'by hand' });
    expect(granted(await confirm(payee, payment.id.toUpperCase())).confirmPayment).toMatchObject({
      id: payment.id,
      status: 'COMPLETED',
    });
    expect(await shown(payer, payment.id.toUpperCase())).toMatchObject({ id: payment.id, status: 'COMPLETED' });
  });

  it('in upper case receives Chrona, once under one key however the id was written', async () => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    const key = newId();
    const answers = [
      await ann.client.request(transfer, giving(bob.id.toUpperCase(), key)),
      await ann.client.request(transfer, giving(bob.id, key)),
    ].map(granted);
    expect(answers[1]).toEqual(answers[0]);
    expect(await bob.balance()).toBe(5n);
  });

  it('in upper case pays for an event, with a method', async () => {
    const { payer, payee, eventId, methodId } = await scene(given);
    const payment = granted(
      await payEvent(payer, eventId.toUpperCase(), { paymentMethodId: methodId.toUpperCase() }),
    ).payEvent;
    expect(payment).toMatchObject({ status: 'COMPLETED', eventId, paymentMethod: { id: methodId } });
    expect(await given.payable(payee)).toBe(2_500n);
  });
});
