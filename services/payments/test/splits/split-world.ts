import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Person } from '@kindred/service/callers';
import fc from 'fast-check';
import { acceptShare } from '../../src/splits/accept-share.ts';
import { cancelSplit } from '../../src/splits/cancel-split.ts';
import { createSplit } from '../../src/splits/create-split.ts';
import { createSplitWhenEventScheduled } from '../../src/splits/create-split-when-event-scheduled.ts';
import { declineShare } from '../../src/splits/decline-share.ts';
import { payShare } from '../../src/splits/pay-share.ts';
import { PaymentShare } from '../../src/splits/payment-share.ts';
import { PaymentSplit } from '../../src/splits/payment-split.ts';
import { lockSplitOf, oweShareAgain, markSharePaid } from '../../src/splits/settle-share.ts';
import { waiveShare } from '../../src/splits/waive-share.ts';
import { confirmPayment } from '../../src/transactions/confirm-payment.ts';
import { payEvent } from '../../src/transactions/pay-event.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { refundTransaction } from '../../src/transactions/refund-transaction.ts';
import type { GivenSplits } from './given-splits.ts';

/** One thing that happens: to whose share, and what is said. Person 0 is the payee. */
export const step = fc.record({
  does: fc.constantFrom(
    'accept',
    'decline',
    'waive',
    'pay',
    'pay',
    'pay',
    'pay',
    'pay',
    'confirm',
    'confirm',
    'confirm',
    'confirm',
    'confirm',
    'confirm',
    'refund',
    'refund',
    'lose',
    'lose',
    'win',
    'win',
    'pay whole',
    'pay whole',
    'say',
    'say',
    'say',
    'say',
    'say',
    'cancel',
  ),
  who: fc.integer({ min: 1, max: 4 }),
  received: fc.constantFrom(true, true, true, false),
  cost: fc.oneof(fc.nat(7), fc.nat(10_000)),
  takePart: fc.oneof(
    fc.uniqueArray(fc.nat(4), { minLength: 3, maxLength: 5 }),
    fc.uniqueArray(fc.nat(4), { maxLength: 5 }),
  ),
  version: fc.constantFrom(-1, 0, 1, 1, 2, 3),
} as const);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
export const beginning = fc.record({
  byHand: fc.boolean(),
  total: fc.integer({ min: 5, max: 10_000 }),
  people: fc.oneof(
    fc.uniqueArray(fc.nat(4), { minLength: 3, maxLength: 5 }),
    fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 2 }),
  ),
});
export type Beginning = typeof beginning extends fc.Arbitrary<infer Value> ? Value : never;

interface Seen {
  readonly split: PaymentSplit | null;
  readonly shares: readonly PaymentShare[];
  readonly payments: readonly PaymentTransaction[];
}

const returnUrl = 'https://kindred.example/back';

/** A split by hand or of an event among five people who settle by hand, and what was seen of it last. */
export class World {
  readonly eventId = newId();
  version = 3;
  splitId: string | null = null;
  seen: Seen = { split: null, shares: [], payments: [] };
  constructor(
    readonly given: GivenSplits,
    readonly people: readonly Person[],
  ) {}

  get payee(): Person {
    return this.person(this.people[0]?.id ?? '');
  }

  person(id: string): Person {
    const found = this.people.find((each) => each.id === id);
    if (!found) throw new Error('Nobody of this world.');
    return found;
  }

  idsAt(places: readonly number[]): string[] {
    return places.flatMap((place) => this.people[place]?.id ?? []);
  }

  async begin({ byHand, total, people }: Beginning): Promise<void> {
    const { work, dependencies } = this.given.payments.service;
    if (!byHand || people.length < 2) return void (await this.say({ cost: total, takePart: people, version: 1 }));
    const participants = this.idsAt(people).map((userId) => ({ userId }));
    const input = {
      idempotencyKey: newId(),
      total: { minorUnits: BigInt(total), currency: 'EUR' },
      splitType: 'EQUAL',
      participants,
      dueDate: new Date(this.given.now.getTime() + 86_400_000),
    } as const;
    this.splitId = await createSplit(work, dependencies, this.payee, input);
  }

  look(): Promise<Seen> {
    return this.given.payments.service.work.read(job(), async (tx) => {
      const split = await tx.findOne(
        PaymentSplit,
        this.splitId === null ? { eventId: this.eventId } : { id: this.splitId },
      );
      const payments = await tx.find(
        PaymentTransaction,
        [{ eventId: this.eventId }, ...(split ? [{ splitId: split.id }] : [])],
        { order: { id: 'ASC' } },
      );
      return { split, shares: split ? await tx.find(PaymentShare, { splitId: split.id }) : [], payments };
    });
  }

  /** Says how the event is now, with a version so much later than the last; whether that is news. */
  async say({ cost, takePart, version }: Pick<Step, 'cost' | 'takePart' | 'version'>): Promise<boolean> {
    const { work, dependencies } = this.given.payments.service;
    const said = this.version + version;
    const data = {
      eventId: this.eventId,
      tribeId: this.eventId,
      payeeId: this.payee.id,
      amount: cost,
      currency: 'EUR',
      participantIds: this.idsAt(takePart),
      dueDate: new Date(this.given.now.getTime() + 86_400_000).toISOString(),
    };
    const event = toCloudEvent(eventScheduled, {
      id: newId(),
      time: new Date(),
      aggregateVersion: Math.max(1, said),
      data,
    });
    await createSplitWhenEventScheduled.handle(work, dependencies, JSON.stringify(event));
    const isNewer = said > this.version;
    this.version = Math.max(this.version, said);
    return isNewer;
  }

  /**
   * Does one thing, where there is something to do it to. Answers whether what was said of the event was news; null
   * where nothing was.
   */
  async take(one: Step): Promise<boolean | null> {
    const { split, shares, payments } = this.seen;
    if (one.does === 'say') return split && !split.fromEvent ? null : this.say(one);
    const others = shares.filter(({ isPayees }) => !isPayees);
    const share = others[one.who % Math.max(1, others.length)];
    if (share) await this.#takeOf(share, one);
    const waiting = payments.filter((payment) => payment.isUnderWay);
    const done = payments.filter(
      ({ type, status, disputeStatus }) => type !== 'REFUND' && status === 'COMPLETED' && disputeStatus === null,
    );
    await this.#settle(waiting[one.who % Math.max(1, waiting.length)], done[one.who % Math.max(1, done.length)], one);
    return null;
  }

  async #takeOf({ id: shareId, userId, splitId }: PaymentShare, { does }: Step): Promise<void> {
    const [{ work, dependencies }, person, idempotencyKey] = [
      this.given.payments.service,
      this.person(userId),
      newId(),
    ];
    if (does === 'accept') await acceptShare(work, person, shareId);
    if (does === 'decline') await declineShare(work, person, shareId);
    if (does === 'waive') await waiveShare(work, dependencies, this.payee, shareId);
    if (does === 'pay') await payShare(work, dependencies, person, { idempotencyKey, shareId, returnUrl });
    if (does === 'cancel') await cancelSplit(work, dependencies, this.payee, { idempotencyKey, splitId });
  }

  async #settle(
    waiting: PaymentTransaction | undefined,
    done: PaymentTransaction | undefined,
    { does, who, received, cost }: Step,
  ): Promise<void> {
    const [{ work, dependencies }, idempotencyKey] = [this.given.payments.service, newId()];
    const lost = this.seen.payments.find(({ disputeStatus }) => disputeStatus === 'LOST');
    if (does === 'pay whole')
      await payEvent(work, dependencies, this.person(this.idsAt([who])[0] ?? ''), {
        idempotencyKey,
        returnUrl,
        eventId: this.eventId,
      });
    if (does === 'confirm' && waiting)
      await confirmPayment(work, waiting.refundOf === null ? this.payee : this.person(waiting.userId), {
        idempotencyKey,
        transactionId: waiting.id,
        received,
      });
    const part =
      done && done.refundable > 1n && cost % 2 === 1
        ? { minorUnits: done.refundable / 2n, currency: done.currency }
        : null;
    if (does === 'refund' && done)
      await refundTransaction(work, dependencies, this.payee, { idempotencyKey, transactionId: done.id, amount: part });
    if (does === 'lose' && done) await this.#lose(done);
    if (does === 'win' && lost) await this.#win(lost);
  }

  /** What comes of a dispute that is lost, for the share. */
  async #lose({ id, splitId, shareId }: PaymentTransaction): Promise<void> {
    if (splitId === null || shareId === null) return;
    await this.given.payments.service.work.run(job(), async (tx) => {
      await lockSplitOf(tx, splitId);
      const payment = await tx.lock(PaymentTransaction, id);
      Object.assign(payment, { disputeStatus: 'LOST', disputedAt: tx.now });
      await oweShareAgain(tx, payment);
    });
  }

  /** What comes of it where that dispute is won after all, and nothing else paid for the share meanwhile. */
  async #win({ id, splitId, shareId }: PaymentTransaction): Promise<void> {
    const pays = (other: PaymentTransaction) =>
      other.id !== id &&
      other.shareId === shareId &&
      (other.isUnderWay || other.status === 'COMPLETED') &&
      other.disputeStatus !== 'LOST';
    if (splitId === null || this.seen.payments.some(pays)) return;
    await this.given.payments.service.work.run(job(), async (tx) => {
      await lockSplitOf(tx, splitId);
      const payment = await tx.lock(PaymentTransaction, id);
      if (await markSharePaid(tx, payment)) payment.disputeStatus = 'WON';
    });
  }
}
