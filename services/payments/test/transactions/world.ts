import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { digestOf, PaymentMethod, tokenOf } from '../../src/methods/payment-method.ts';
import { applyFact } from '../../src/providers/apply-fact.ts';
import { recordUpdate } from '../../src/providers/record-update.ts';
import type { CallOutcome } from '../../src/providers/outcome.ts';
import { ProviderCall } from '../../src/providers/provider-call.ts';
import { teller } from '../../src/roles.ts';
import { PaymentShare } from '../../src/splits/payment-share.ts';
import { PaymentSplit } from '../../src/splits/payment-split.ts';
import { lockSplitOf, sharesOf } from '../../src/splits/settle-share.ts';
import { settleStatus } from '../../src/splits/split-status.ts';
import { giveUpPayment } from '../../src/transactions/give-up-payment.ts';
import { lockPayment } from '../../src/transactions/lock-payment.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { recordIntentAgain } from '../../src/transactions/retry-refunds.ts';
import { startPayment } from '../../src/transactions/start-payment.ts';
import { startRefund } from '../../src/transactions/start-refund.ts';
import type { GivenMoney } from '../given-money.ts';

export const amount = 1_000n;
const money = { minorUnits: amount, currency: 'USD' } as const;
export const fault = new Error('Something broke.');

/** Somebody who pays, with a card that is kept; nobody is asked over the network. */
async function payer(given: GivenMoney): Promise<Person> {
  const {
    work,
    dependencies: { sealer },
  } = given.payments.service;
  const person: Person = { role: 'person', id: newId(), loginId: newId() };
  const id = await work.run(
    person,
    async (tx) => tx.add(PaymentMethod.asked(person.id, { provider: 'STRIPE', wantsDefault: true }, tx.now)).id,
  );
  await work.run(teller, async (tx) => {
    const method = await tx.lock(PaymentMethod, id);
    method.activate(
      { type: 'CREDIT_CARD', last4: '4242', expires: null },
      {
        sealed: await sealer.seal(tx, { kind: 'person', id: person.id }, tokenOf(id), 'cus:pm'),
        digest: digestOf('cus:pm'),
      },
    );
    method.isDefault = true;
  });
  return person;
}

/** Two who owe a payee a share each and one of whom may pay an event; what providers say of it is said here. */
export class World {
  readonly payee: Person = { role: 'person', id: newId(), loginId: newId() };
  readonly eventId = newId();
  spent = 0n;
  private constructor(
    readonly given: GivenMoney,
    readonly payers: readonly [Person, Person],
    readonly splitId: string,
    readonly shareIds: readonly string[],
    payee: Person,
  ) {
    this.payee = payee;
  }

  static async of(given: GivenMoney): Promise<World> {
    const payers = [await payer(given), await payer(given)] as const;
    const payee: Person = { role: 'person', id: newId(), loginId: newId() };
    const { splitId, shareIds } = await given.payments.service.work.run(job(), async (tx) => {
      const participantIds = payers.map(({ id }) => id);
      const split = tx.add(
        PaymentSplit.of(
          {
            payeeId: payee.id,
            tribeId: null,
            eventId: null,
            fromEvent: false,
            total: 2n * amount,
            currency: 'USD',
            splitType: 'EQUAL',
            dueDate: tx.now,
            participantIds,
          },
          tx.now,
        ),
      );
      const shares = participantIds.map((userId, position) =>
        tx.add(PaymentShare.of(split, { userId, amount, basisPoints: null, position }, tx.now)),
      );
      return { splitId: split.id, shareIds: shares.map(({ id }) => id) };
    });
    return new World(given, payers, splitId, shareIds, payee);
  }

  get #service() {
    return this.given.payments.service;
  }

  /** A unit of work that may break just before it is committed. */
  unit<T>(actor: Person | typeof teller, breaks: boolean, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#service.work.run(actor, async (tx) => {
      const done = await change(tx);
      await tx.flush();
      if (breaks) throw fault;
      return done;
    });
  }

  /** 0 is the event, 1 and 2 the shares. */
  pay(thing: number, breaks: boolean): Promise<unknown> {
    const person = this.payers[thing === 2 ? 1 : 0];
    const asked = {
      amount: money,
      payeeId: this.payee.id,
      paymentMethodId: null,
      returnUrl: 'https://kindred.example',
    };
    return this.unit(person, breaks, async (tx) => {
      if (thing === 0)
        return startPayment(tx, this.#service.dependencies, person, {
          ...asked,
          type: 'EVENT_PAYMENT',
          eventId: this.eventId,
        });
      const share = (await sharesOf(tx, await lockSplitOf(tx, this.splitId)))[thing - 1];
      if (!share?.isOwed) return null;
      share.owe('PENDING');
      return startPayment(tx, this.#service.dependencies, person, {
        ...asked,
        type: 'SPLIT_PAYMENT',
        splitId: this.splitId,
        shareId: share.id,
      });
    });
  }

  waive(which: number, breaks: boolean): Promise<unknown> {
    return this.unit(this.payee, breaks, async (tx) => {
      const split = await lockSplitOf(tx, this.splitId);
      const shares = await sharesOf(tx, split);
      if (shares[which]?.isOwed) shares[which].settle('NOT_REQUIRED', tx.now);
      settleStatus(tx, split, shares);
    });
  }

  refund({ id }: PaymentTransaction, part: bigint, breaks: boolean): Promise<unknown> {
    return this.unit(
      this.payee,
      breaks,
      async (tx) => (await lockPayment(tx, id)) && startRefund(tx, this.#service.dependencies, { id }, part),
    );
  }

  giveUp({ id }: PaymentTransaction, breaks: boolean): Promise<unknown> {
    return this.unit(
      this.payee,
      breaks,
      async (tx) => (await lockPayment(tx, id)) && giveUpPayment(tx, this.#service.dependencies, { id }),
    );
  }

  again({ id }: PaymentTransaction, breaks: boolean): Promise<unknown> {
    return this.unit(teller, breaks, (tx) => recordIntentAgain(tx, this.#service.dependencies, id));
  }

  /** What the provider says of a call, as its answer or a webhook brings it. */
  say(call: ProviderCall, outcome: CallOutcome, at: Date): Promise<unknown> {
    return recordUpdate(this.#service.work, this.given.dependencies, call.id, { outcome, at });
  }

  dispute(
    payment: PaymentTransaction,
    type: 'dispute.opened' | 'dispute.won' | 'dispute.lost',
    at: Date,
    breaks: boolean,
    disputed = amount,
  ): Promise<unknown> {
    const about = {
      provider: 'STRIPE',
      id: `evt_${newId()}`,
      at,
      type,
      about: { id: 'ch', key: null },
      dispute: `dp_${payment.id}`,
      amount: { ...money, minorUnits: disputed },
    } as const;
    return this.unit(teller, breaks, async (tx) =>
      this.given.dependencies.handlers.applyProviderEvent(
        tx,
        about,
        await tx.lockOne(ProviderCall, { intentId: payment.id, intentKind: 'CHARGE' }),
      ),
    );
  }

  /** What the provider says of a refund that was made in its dashboard; answers whether it was done with. */
  refundedThere(
    payment: PaymentTransaction,
    foreign: string,
    type: 'refund.processing' | 'refund.succeeded' | 'refund.failed',
    at: Date,
    breaks: boolean,
    part: bigint,
  ): Promise<boolean> {
    const about = {
      provider: 'STRIPE',
      id: `evt_${newId()}`,
      at,
      type,
      about: { id: foreign, key: null },
      charge: payment.providerTransactionId ?? 'pi',
      amount: { ...money, minorUnits: part },
    } as const;
    return this.unit(teller, breaks, (tx) => applyFact(tx, this.given.dependencies, about));
  }

  /** All that there is of it now, the oldest first. */
  async look() {
    return this.#service.work.read(teller, async (tx) => {
      const users = this.payers.map(({ id }) => id);
      const transactions = await tx.find(PaymentTransaction, { userId: In(users) }, { order: { id: 'ASC' } });
      const calls = await tx.find(
        ProviderCall,
        { intentId: In(transactions.map(({ id }) => id)) },
        { order: { id: 'ASC' } },
      );
      return {
        transactions,
        calls,
        split: await tx.get(PaymentSplit, this.splitId),
        shares: await tx.find(PaymentShare, { splitId: this.splitId }, { order: { position: 'ASC' } }),
      };
    });
  }
}
