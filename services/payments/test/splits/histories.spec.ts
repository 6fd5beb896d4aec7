import { DomainError } from '@kindred/contracts/domain-error';
import type { Person } from '@kindred/service/callers';
import { longHistories } from '@kindred/testkit/environment';
import fc from 'fast-check';
import { isFixed } from '../../src/splits/divide-anew.ts';
import type { PaymentShare, ShareStatus } from '../../src/splits/payment-share.ts';
import { statusOf } from '../../src/splits/split-status.ts';
import type { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { givenSplits, type GivenSplits } from './given-splits.ts';
import { beginning, step, World, type Beginning, type Step } from './split-world.ts';

const reachable: Readonly<Record<ShareStatus, readonly ShareStatus[]>> = {
  PENDING: ['FAILED', 'COMPLETED', 'NOT_REQUIRED', 'CANCELLED'],
  FAILED: ['PENDING', 'COMPLETED', 'NOT_REQUIRED', 'CANCELLED'],
  COMPLETED: ['REFUNDED', 'FAILED', 'CANCELLED'],
  CANCELLED: ['PENDING', 'COMPLETED'],
  NOT_REQUIRED: [],
  REFUNDED: ['PENDING'],
};

let given: GivenSplits;
let people: readonly Person[];
beforeAll(async () => {
  given = await givenSplits();
  const friends = await given.friends(5);
  for (const friend of friends) await given.byHand(friend);
  people = friends.map(({ id }) => ({ role: 'person', id, loginId: id }));
});
afterAll(() => given?.stop());

/**
 * An event's word that is news divides exactly what it costs, unless more is fixed than that; any other changes
 * nothing.
 */
async function checkSaid(world: World, { cost, takePart }: Step, isNewer: boolean): Promise<void> {
  const [before, after] = [world.seen, await world.look()];
  if (!isNewer || before.split?.cancelledAt) return void expect(after.shares).toEqual(before.shares);
  if (!after.split) return void expect(cost === 0 || takePart.length < 2).toBe(true);
  const bill = { payeeId: world.payee.id, participantIds: world.idsAt(takePart) };
  const isUnderWay = ({ id }: PaymentShare) =>
    before.payments.some((payment) => payment.shareId === id && payment.type !== 'REFUND' && payment.isUnderWay);
  const fixed = before.shares.filter((share) =>
    isFixed(bill, {
      userId: share.userId,
      amount: share.amount,
      status: share.status,
      transactionId: share.transactionId,
      isUnderWay: isUnderWay(share),
    }),
  );
  for (const { id, amount, status } of fixed)
    expect(after.shares.find((share) => share.id === id)).toMatchObject({ amount, status });
  if (!before.split) return;
  const fixedSum = fixed.reduce((sum, { amount }) => sum + amount, 0n);
  const somebodyElse = bill.participantIds.some((id) => !fixed.some(({ userId }) => userId === id));
  expect(after.split.total).toBe(somebodyElse && BigInt(cost) > fixedSum ? BigInt(cost) : fixedSum);
  const unfixed = after.shares.filter(({ id }) => !fixed.some((share) => share.id === id));
  const amounts = unfixed.filter(({ userId }) => bill.participantIds.includes(userId)).map(({ amount }) => amount);
  if (amounts.length > 0)
    expect(
      amounts.reduce((most, each) => (each > most ? each : most)) -
        amounts.reduce((least, each) => (each < least ? each : least)),
    ).toBeLessThanOrEqual(1n);
}

/**
 * A share is its payment's, whole, unless a part had gone back before it was a share's; and what went back since is
 * said of both.
 */
function checkPaid({ id, userId, amount, refunded }: PaymentShare, payment: PaymentTransaction | undefined): void {
  expect(payment).toMatchObject({ shareId: id, userId, status: 'COMPLETED' });
  if (!payment) return;
  if (payment.type === 'SPLIT_PAYMENT') expect([amount, refunded]).toEqual([payment.amount, payment.refunded]);
  const left = payment.amount - payment.refunded;
  expect(amount - refunded).toBe(amount < left ? amount : left);
}

async function check(world: World): Promise<void> {
  const [before, now] = [world.seen, await world.look()];
  world.seen = now;
  const { split, shares, payments } = now;
  if (!split) return;
  expect(split.total).toBe(shares.reduce((sum, { amount }) => sum + amount, 0n));
  expect(split.status).toBe(split.cancelledAt ? 'CANCELLED' : statusOf(shares));
  expect(split.revision).toBeGreaterThanOrEqual(before.split?.revision ?? 1);
  for (const share of shares) {
    const last = before.shares.find(({ id }) => id === share.id)?.status ?? share.status;
    if (last !== share.status) expect(reachable[last]).toContain(share.status);
    if (share.isOwed) expect(split.cancelledAt).toBeNull();
    if (share.status === 'COMPLETED' && !share.isPayees)
      checkPaid(
        share,
        payments.find(({ id }) => id === share.transactionId),
      );
  }
}

async function run(begins: Beginning, history: readonly Step[]): Promise<void> {
  const world = new World(given, people);
  await world.begin(begins);
  await check(world);
  for (const one of history) {
    const isNews = await world.take(one).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return null;
    });
    if (isNews !== null) await checkSaid(world, one, isNews);
    await check(world);
  }
}

describe('any history of a split, by hand or of an event', () => {
  it(
    'keeps its total the sum of its shares, its status what they say, and what is paid as it was paid',
    async () => {
      await fc.assert(fc.asyncProperty(beginning, fc.array(step, { minLength: 10, maxLength: 30 }), run), {
        numRuns: longHistories,
        endOnFailure: true,
      });
    },
    60_000 + longHistories * 2_000,
  );
});
