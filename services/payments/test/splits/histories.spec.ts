import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { DomainError } from '@kindred/contracts/domain-error';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Person } from '@kindred/service/callers';
import { longHistories } from '@kindred/testkit/environment';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptShare } from '../../src/splits/accept-share.ts';
import { cancelSplit } from '../../src/splits/cancel-split.ts';
import { createSplit } from '../../src/splits/create-split.ts';
import { createSplitWhenEventScheduled } from '../../src/splits/create-split-when-event-scheduled.ts';
import { declineShare } from '../../src/splits/decline-share.ts';
import { isFixed } from '../../src/splits/divide-anew.ts';
import { payShare } from '../../src/splits/pay-share.ts';
import { PaymentShare, type ShareStatus } from '../../src/splits/payment-share.ts';
import { PaymentSplit } from '../../src/splits/payment-split.ts';
import { lockSplitOf, shareOwedAgain } from '../../src/splits/settle-share.ts';
import { statusOf } from '../../src/splits/split-status.ts';
import { waiveShare } from '../../src/splits/waive-share.ts';
import { confirmPayment } from '../../src/transactions/confirm-payment.ts';
import { payEvent } from '../../src/transactions/pay-event.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { refundTransaction } from '../../src/transactions/refund-transaction.ts';
import { givenSplits, type GivenSplits } from './given-splits.ts';

/** One thing that happens: to whose share, and what is said. Person 0 is the payee. */
const step = fc.record({
  does: fc.constantFrom(
    'accept', 'decline', 'waive', 'pay', 'pay', 'pay', 'pay', 'pay', 'confirm', 'confirm', 'confirm', 'confirm', 'confirm', 'confirm', 'refund', 'refund', 'lose', 'lose', 'pay whole', 'pay whole',
    'say', 'say', 'say', 'say', 'say', 'cancel',
  ),
  who: fc.integer({ min: 1, max: 4 }),
  received: fc.constantFrom(true, true, true, false),
  cost: fc.oneof(fc.nat(7), fc.nat(10_000)),
  takePart: fc.oneof(fc.uniqueArray(fc.nat(4), { minLength: 3, maxLength: 5 }), fc.uniqueArray(fc.nat(4), { maxLength: 5 })),
  version: fc.constantFrom(-1, 0, 1, 1, 2, 3),
} as const);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const beginning = fc.record({ byHand: fc.boolean(), total: fc.integer({ min: 5, max: 10_000 }), people: fc.oneof(fc.uniqueArray(fc.nat(4), { minLength: 3, maxLength: 5 }), fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 2 })) });

const reachable: Readonly<Record<ShareStatus, readonly ShareStatus[]>> = {
  PENDING: ['FAILED', 'COMPLETED', 'NOT_REQUIRED', 'CANCELLED'], FAILED: ['PENDING', 'COMPLETED', 'NOT_REQUIRED', 'CANCELLED'],
  COMPLETED: ['REFUNDED', 'FAILED', 'CANCELLED'], CANCELLED: ['PENDING', 'COMPLETED'], NOT_REQUIRED: [], REFUNDED: ['PENDING'],
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

const personAt = (place: number) => people[place] ?? (() => { throw new Error('There are five.'); })();
const personWith = (id: string) => people.find((person) => person.id === id) ?? personAt(0);
const idsAt = (places: readonly number[]) => places.map((place) => personAt(place).id);
const service = () => given.payments.service;

interface Seen {
  readonly split: PaymentSplit | null;
  readonly shares: readonly PaymentShare[];
  readonly payments: readonly PaymentTransaction[];
}

/** A split by hand or of an event, and what was seen of it last. */
class World {
  version = 3;
  splitId: string | null = null;
  seen: Seen = { split: null, shares: [], payments: [] };
  constructor(readonly eventId: string) {}

  look(): Promise<Seen> {
    return service().work.read(job(), async (tx) => {
      const split = await tx.findOne(PaymentSplit, this.splitId === null ? { eventId: this.eventId } : { id: this.splitId });
      const payments = await tx.find(PaymentTransaction, [{ eventId: this.eventId }, ...(split ? [{ splitId: split.id }] : [])], { order: { id: 'ASC' } });
      return { split, shares: split ? await tx.find(PaymentShare, { splitId: split.id }) : [], payments };
    });
  }

  async say({ cost, takePart, version }: Pick<Step, 'cost' | 'takePart' | 'version'>): Promise<boolean> {
    const said = this.version + version;
    const data = { eventId: this.eventId, tribeId: this.eventId, payeeId: personAt(0).id, amount: cost, currency: 'EUR', participantIds: idsAt(takePart), dueDate: new Date(given.now.getTime() + 86_400_000).toISOString() };
    const event = toCloudEvent(eventScheduled, { id: newId(), time: new Date(), aggregateVersion: Math.max(1, said), data });
    await createSplitWhenEventScheduled.handle(service().work, service().parts, JSON.stringify(event));
    const isNews = said > this.version;
    this.version = Math.max(this.version, said);
    return isNews;
  }
}

async function take(world: World, one: Step): Promise<void> {
  const { work, parts } = service();
  const { split, shares, payments } = world.seen;
  const [payee, idempotencyKey, returnUrl] = [personAt(0), newId(), 'https://kindred.example/back'];
  const others = shares.filter(({ isPayees }) => !isPayees);
  const share = others[one.who % Math.max(1, others.length)];
  const person = share ? personWith(share.userId) : personAt(one.who);
  const waiting = payments.filter((payment) => payment.isUnderWay);
  const open = waiting[one.who % Math.max(1, waiting.length)];
  const done = payments.filter(({ type, status, disputeStatus }) => type !== 'REFUND' && status === 'COMPLETED' && disputeStatus === null);
  const paid = done[one.who % Math.max(1, done.length)];
  if (one.does === 'say' && !(split && !split.fromEvent)) return checkSaid(world, one, await world.say(one));
  if (one.does === 'pay whole') return void (await payEvent(work, parts, person, { idempotencyKey, returnUrl, eventId: world.eventId }));
  if (one.does === 'confirm' && open) return void (await confirmPayment(work, open.refundOf === null ? payee : personWith(open.userId), { idempotencyKey, transactionId: open.id, received: one.received }));
  if (one.does === 'refund' && paid) return void (await refundTransaction(work, parts, payee, { idempotencyKey, transactionId: paid.id }));
  if (one.does === 'lose' && paid) return lose(paid);
  if (one.does === 'cancel' && split) return void (await cancelSplit(work, parts, payee, { idempotencyKey, splitId: split.id }));
  if (!share) return;
  if (one.does === 'accept') await acceptShare(work, person, share.id);
  if (one.does === 'decline') await declineShare(work, person, share.id);
  if (one.does === 'waive') await waiveShare(work, parts, payee, share.id);
  if (one.does === 'pay') await payShare(work, parts, person, { idempotencyKey, shareId: share.id, returnUrl });
}

/** What comes of a dispute that is lost, for the share. */
async function lose({ id, splitId, shareId }: PaymentTransaction): Promise<void> {
  if (splitId === null || shareId === null) return;
  await service().work.run(job(), async (tx) => {
    await lockSplitOf(tx, splitId);
    const payment = await tx.lock(PaymentTransaction, id);
    Object.assign(payment, { disputeStatus: 'LOST', disputedAt: tx.now });
    await shareOwedAgain(tx, payment);
  });
}

/** An event's word that is news divides exactly what it costs, unless more is fixed than that; any other changes nothing. */
async function checkSaid(world: World, { cost, takePart }: Step, isNews: boolean): Promise<void> {
  const [before, after] = [world.seen, await world.look()];
  if (!isNews || before.split?.cancelledAt) return void expect(after.shares).toEqual(before.shares);
  if (!after.split) return void expect(cost === 0 || takePart.length < 2).toBe(true);
  const bill = { payeeId: personAt(0).id, participantIds: idsAt(takePart) };
  const isUnderWay = ({ id }: PaymentShare) => before.payments.some((payment) => payment.shareId === id && payment.type !== 'REFUND' && payment.isUnderWay);
  const fixed = before.shares.filter((share) => isFixed(bill, { userId: share.userId, amount: share.amount, status: share.status, transactionId: share.transactionId, isUnderWay: isUnderWay(share) }));
  for (const { id, amount, status } of fixed) expect(after.shares.find((share) => share.id === id)).toMatchObject({ amount, status });
  if (!before.split) return;
  const fixedSum = fixed.reduce((sum, { amount }) => sum + amount, 0n);
  const somebodyElse = bill.participantIds.some((id) => !fixed.some(({ userId }) => userId === id));
  expect(after.split.total).toBe(somebodyElse && BigInt(cost) > fixedSum ? BigInt(cost) : fixedSum);
  const news = after.shares.filter(({ id }) => !fixed.some((share) => share.id === id));
  const amounts = news.filter(({ userId }) => bill.participantIds.includes(userId)).map(({ amount }) => amount);
  if (amounts.length > 0) expect(amounts.reduce((most, each) => (each > most ? each : most)) - amounts.reduce((least, each) => (each < least ? each : least))).toBeLessThanOrEqual(1n);
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
    if (share.status === 'COMPLETED' && !share.isPayees) expect(payments.find(({ id }) => id === share.transactionId)).toMatchObject({ shareId: share.id, userId: share.userId, status: 'COMPLETED', amount: share.amount });
  }
}

async function run(begins: typeof beginning extends fc.Arbitrary<infer Value> ? Value : never, history: readonly Step[]): Promise<void> {
  const world = new World(newId());
  if (begins.byHand && begins.people.length > 1) {
    const participants = idsAt(begins.people).map((userId) => ({ userId }));
    const input = { idempotencyKey: newId(), total: { minorUnits: BigInt(begins.total), currency: 'EUR' }, splitType: 'EQUAL', participants, dueDate: new Date(given.now.getTime() + 86_400_000) } as const;
    world.splitId = await createSplit(service().work, service().parts, personAt(0), input);
  } else await world.say({ cost: begins.total, takePart: begins.people, version: 1 });
  await check(world);
  for (const one of history) {
    await take(world, one).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
    await check(world);
  }
}

describe('any history of a split, by hand or of an event', () => {
  it('keeps its total the sum of its shares, its status what they say, and what is paid as it was paid', async () => {
    await fc.assert(fc.asyncProperty(beginning, fc.array(step, { minLength: 10, maxLength: 30 }), run), { numRuns: longHistories, endOnFailure: true });
  }, 60_000 + longHistories * 2_000);
});
