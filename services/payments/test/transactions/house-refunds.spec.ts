import { verifyBooks } from '../../src/books/verify-books.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { compare, watch } from './steps.ts';
import { amount, World } from './world.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney({ webhooks: false })));
afterAll(() => given?.stop());

const at = (second: number) => new Date(1_900_000_000_000 + second * 1_000);

/** A payment of a waived share: the house refunded it, the payer disputes it, and the bank returned the refund. */
async function returnedToHouse(world: World) {
  await world.pay(1, false);
  await world.waive(0, false);
  const [charge] = (await world.look()).calls;
  if (!charge) throw new Error('Nothing was paid.');
  await world.say(charge, { status: 'succeeded', id: `pi_${charge.intentId}`, fee: null }, at(1));
  const { transactions, calls } = await world.look();
  const payment = transactions.find(({ type }) => type !== 'REFUND');
  const refund = calls.find(({ intentKind }) => intentKind === 'REFUND');
  if (!payment || !refund) throw new Error('The house refunds nothing.');
  await world.say(refund, { status: 'succeeded', id: `re_${refund.intentId}`, fee: null }, at(2));
  await world.dispute(payment, 'dispute.opened', at(3), false);
  await world.say(refund, { status: 'declined', id: `re_${refund.intentId}`, reason: 'DECLINED' }, at(4));
  return payment;
}

describe('a refund of the house that the bank returned while the payment is disputed', () => {
  it.each([
    ['a part', amount / 4n],
    ['all', amount],
  ])('is refunded in the dashboard: %s, and once', async (_, part) => {
    const world = await World.of(given);
    const moved = await watch(given);
    const payment = await returnedToHouse(world);
    expect(await world.refundedThere(payment, `dash_${payment.id}`, 'refund.succeeded', at(5), false, part)).toBe(true);
    expect(await given.transaction(payment.id)).toMatchObject({ refunded: part, frozen: amount - part });
    await compare(world, await moved());
  });

  it('is lost to the dispute', async () => {
    const world = await World.of(given);
    const moved = await watch(given);
    const payment = await returnedToHouse(world);
    await world.dispute(payment, 'dispute.lost', at(5), false);
    expect(await given.transaction(payment.id)).toMatchObject({ lost: amount, frozen: 0n });
    await compare(world, await moved());
    expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
  });
});
