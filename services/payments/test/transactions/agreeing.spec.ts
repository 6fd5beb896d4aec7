import { eventually } from '@kindred/testkit/eventually';
import { fail } from '@kindred/testkit/fail';
import { verifyBooks } from '../../src/books/verify-books.ts';
import type { CallOutcome } from '../../src/providers/outcome.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { toldOf } from './told.ts';
import { amount, World } from './world.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney({ webhooks: false })));
afterAll(async () => {
  const { findings } = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(findings).toEqual([]);
});

const at = (second: number) => new Date(1_900_000_000_000 + second * 1_000);
const done = (id: string): CallOutcome => ({ status: 'succeeded', id, fee: null });
const declined = (id: string): CallOutcome => ({ status: 'declined', id, reason: 'DECLINED' });

/** A world in which the first share is paid and the second waived, so that the split is completed. */
async function paidShare() {
  const world = await World.of(given);
  await world.pay(1, false);
  await world.waive(1, false);
  const say = async (kind: 'CHARGE' | 'REFUND' | 'CANCEL', outcome: CallOutcome, second: number) => {
    const call =
      (await world.look()).calls.filter(({ intentKind }) => intentKind === kind).at(-1) ?? fail(`no ${kind}`);
    await world.say(call, outcome, at(second));
  };
  const stands = async () => {
    const {
      transactions: [payment, refund],
      shares: [share],
      split,
    } = await world.look();
    if (!payment || !share) throw new Error('Nothing was paid.');
    const { payable, debt } = { payable: await given.payable(world.payee), debt: await given.debt(world.payee) };
    return {
      payment,
      refund,
      share,
      now: {
        payment: payment.status,
        dispute: payment.disputeStatus,
        refund: refund?.status ?? null,
        share: share.status,
        paidBy: share.transactionId === payment.id,
        split: split.status,
        payable,
        debt,
      },
    };
  };
  return { world, say, stands };
}

async function refundedShare() {
  const given = await paidShare();
  await given.say('CHARGE', done('pi'), 1);
  await given.world.refund((await given.stands()).payment, amount, false);
  return given;
}

describe('payment, share and split agree', () => {
  it('where a bank sends a whole refund back: the share is paid again by the same', async () => {
    const { say, stands } = await refundedShare();
    await say('REFUND', done('re'), 2);
    expect((await stands()).now).toMatchObject({
      payment: 'REFUNDED',
      share: 'REFUNDED',
      split: 'CANCELLED',
      payable: 0n,
    });
    for (const second of [3, 3]) await say('REFUND', declined('re'), second);
    expect((await stands()).now).toEqual({
      payment: 'COMPLETED',
      dispute: null,
      refund: 'REFUNDED',
      share: 'COMPLETED',
      paidBy: true,
      split: 'COMPLETED',
      payable: amount,
      debt: 0n,
    });
  });

  it('where a dispute is lost of what is on its way back already: nothing is owed again, unless that refund fails', async () => {
    for (const fails of [false, true]) {
      const { world, say, stands } = await refundedShare();
      for (const second of [2, 2]) await world.dispute((await stands()).payment, 'dispute.lost', at(second), false);
      expect((await stands()).now).toMatchObject({
        payment: 'COMPLETED',
        dispute: 'OPEN',
        share: 'COMPLETED',
        paidBy: true,
        split: 'COMPLETED',
      });
      await say('REFUND', fails ? declined('re') : done('re'), 3);
      expect((await stands()).now).toMatchObject(
        fails
          ? {
              payment: 'COMPLETED',
              dispute: 'LOST',
              refund: 'FAILED',
              share: 'FAILED',
              split: 'PENDING',
              payable: 0n,
              debt: 0n,
            }
          : {
              payment: 'REFUNDED',
              dispute: 'LOST',
              refund: 'COMPLETED',
              share: 'REFUNDED',
              split: 'CANCELLED',
              payable: 0n,
              debt: 0n,
            },
      );
    }
  });

  it('where a refund that was done before a dispute was lost comes back: its money is the provider’s, and the share is owed again', async () => {
    const { world, say, stands } = await refundedShare();
    await say('REFUND', done('re'), 2);
    await world.dispute((await stands()).payment, 'dispute.lost', at(3), false);
    expect((await stands()).now).toMatchObject({
      payment: 'REFUNDED',
      dispute: 'LOST',
      share: 'REFUNDED',
      split: 'CANCELLED',
    });
    for (const second of [4, 4]) await say('REFUND', declined('re'), second);
    expect((await stands()).now).toEqual({
      payment: 'COMPLETED',
      dispute: 'LOST',
      refund: 'REFUNDED',
      share: 'FAILED',
      paidBy: false,
      split: 'PENDING',
      payable: 0n,
      debt: 0n,
    });
    expect((await stands()).share.refunded).toBe(0n);
  });

  it('where a part is disputed and lost: the rest stands, can be given back, and is whole again when that is won after all', async () => {
    for (const end of ['won', 'given back', 'given back, and sent back by the bank'] as const) {
      const { world, say, stands } = await paidShare();
      await say('CHARGE', done('pi'), 1);
      for (const second of [2, 2])
        await world.dispute((await stands()).payment, 'dispute.lost', at(second), false, 300n);
      expect((await stands()).now).toEqual({
        payment: 'COMPLETED',
        dispute: 'LOST_IN_PART',
        refund: null,
        share: 'COMPLETED',
        paidBy: true,
        split: 'COMPLETED',
        payable: amount - 300n,
        debt: 0n,
      });
      expect((await stands()).share.refunded).toBe(300n);
      if (end === 'won') {
        await world.dispute((await stands()).payment, 'dispute.won', at(3), false, 300n);
        expect((await stands()).now).toMatchObject({
          payment: 'COMPLETED',
          dispute: 'WON',
          share: 'COMPLETED',
          paidBy: true,
          payable: amount,
        });
        expect((await stands()).share.refunded).toBe(0n);
        continue;
      }
      await world.refund((await stands()).payment, amount - 300n, false);
      await say('REFUND', done('re'), 4);
      expect((await stands()).now).toMatchObject({
        payment: 'REFUNDED',
        share: 'REFUNDED',
        split: 'CANCELLED',
        payable: 0n,
        debt: 0n,
      });
      if (end === 'given back') continue;
      await say('REFUND', declined('re'), 5);
      expect((await stands()).now).toMatchObject({
        payment: 'COMPLETED',
        dispute: 'LOST_IN_PART',
        share: 'COMPLETED',
        paidBy: true,
        split: 'COMPLETED',
        payable: amount - 300n,
      });
    }
  });

  it('where a refund comes back after a part was lost in a dispute: the payee has it, less what is the provider’s', async () => {
    for (const [back, disputed, left] of [
      [400n, 300n, 700n],
      [900n, 300n, 700n],
    ] as const) {
      const { world, say, stands } = await paidShare();
      await say('CHARGE', done('pi'), 1);
      await world.refund((await stands()).payment, back, false);
      await say('REFUND', done('re'), 2);
      await world.dispute((await stands()).payment, 'dispute.lost', at(3), false, disputed);
      await say('REFUND', declined('re'), 4);
      expect((await stands()).now).toEqual({
        payment: 'COMPLETED',
        dispute: 'LOST_IN_PART',
        refund: 'REFUNDED',
        share: 'COMPLETED',
        paidBy: true,
        split: 'COMPLETED',
        payable: left,
        debt: 0n,
      });
      expect((await stands()).payment).toMatchObject({ refunded: 0n, lost: disputed, refundable: left });
    }
  });

  it('where a refund that was under way fails after a part was lost: what the dispute still takes of it is missing of the share, and told', async () => {
    const { world, say, stands } = await paidShare();
    await say('CHARGE', done('pi'), 1);
    await world.refund((await stands()).payment, 800n, false);
    await world.dispute((await stands()).payment, 'dispute.lost', at(2), false, 300n);
    expect((await stands()).payment).toMatchObject({ disputeStatus: 'LOST_IN_PART', lost: 200n, refunding: 800n });
    await say('REFUND', declined('re'), 3);
    const { payment, share, now } = await stands();
    expect(now).toMatchObject({
      payment: 'COMPLETED',
      dispute: 'LOST_IN_PART',
      refund: 'FAILED',
      share: 'COMPLETED',
      paidBy: true,
      payable: 700n,
      debt: 0n,
    });
    expect([payment.lost, share.refunded]).toEqual([300n, 300n]);
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        { what: 'completed' },
        { what: 'refunded', data: { because: 'DISPUTE', returned: 200 } },
        { what: 'refunded', data: { because: 'DISPUTE', returned: 100 } },
      ]),
    );
  });

  it('where a payment is taken back: by its payer the share is owed as before, and after a waiver it says that nobody owed it', async () => {
    for (const waived of [false, true])
      for (const there of [false, true]) {
        const { world, say, stands } = await paidShare();
        if (there)
          await say(
            'CHARGE',
            { status: 'requires-action', id: 'pi', action: { url: 'https://bank.example', clientSecret: null } },
            1,
          );
        if (waived) await world.waive(0, false);
        await world.giveUp((await stands()).payment, false);
        if (there) await say('CANCEL', { status: 'cancelled', id: 'pi' }, 2);
        const { payment, now } = await stands();
        expect([now.payment, payment.reason, now.share]).toEqual([
          'CANCELLED',
          ...(waived ? ['NO_LONGER_OWED', 'NOT_REQUIRED'] : [null, 'PENDING']),
        ]);
        await eventually(async () =>
          expect(await toldOf(given, payment.id)).toMatchObject([
            { what: 'failed', data: { outcome: 'CANCELLED', ...(waived ? { reason: 'NO_LONGER_OWED' } : {}) } },
          ]),
        );
      }
  });

  it('where settling fails after it was done: nobody disputed anything, and the share is owed again', async () => {
    const { world, say, stands } = await paidShare();
    await say('CHARGE', done('pi'), 1);
    await given.spend(world.payee, 400n);
    for (const second of [2, 2]) await say('CHARGE', declined('pi'), second);
    expect((await stands()).now).toEqual({
      payment: 'REFUNDED',
      dispute: null,
      refund: null,
      share: 'FAILED',
      paidBy: false,
      split: 'PENDING',
      payable: 0n,
      debt: 400n,
    });
    expect((await stands()).payment.reason).toBe('RETURNED');
    await world.dispute((await stands()).payment, 'dispute.opened', at(3), false);
    expect((await stands()).now.dispute).toBeNull();
  });
});
