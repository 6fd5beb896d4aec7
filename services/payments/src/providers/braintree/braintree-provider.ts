import { createHash } from 'node:crypto';
import type { BraintreeGateway, CreditCard, Customer, Transaction, ValidatedResponse, VenmoAccount } from 'braintree';
import { checkPositive, toDecimal, type Money } from '../amounts.ts';
import type {
  AttachRequest,
  ChargeRequest,
  Movement,
  PaymentProvider,
  Period,
  RawWebhook,
  RefundRequest,
  Sought,
} from '../payment-provider.ts';
import type { Attached, MethodDescription, Outcome } from '../outcome.ts';
import type { ProviderEvent } from '../provider-event.ts';
import type { ProviderRecord } from '../provider-record.ts';
import { AmountNotAccepted, BadWebhook, NotOffered } from '../refusals.ts';
import { braintreeClient, failed, searched, typeOf, type BraintreeSettings } from './braintree-client.ts';
import { orNull } from '../readable.ts';
import { disputeFact, eventOf, transactionFact } from './braintree-events.ts';
import { amountOf, customerIsThere, declinedOf, descriptionOf, outcomeOf, statusOf } from './braintree-outcomes.ts';

/** Braintree sends a notification again for a day until it is answered, under its first time. */
const oldestMs = 25 * 3_600_000;
const aheadMs = 5 * 60_000;

/**
 * Venmo, which is reached through Braintree, by its official client. Braintree's keys of at-most-once processing are
 * for a part of its merchants alone, so every call also looks first whether it happened, by the key as its order id. As
 * with Stripe a method has a customer of its own, whose id follows from the key. Braintree pays nobody out.
 */
export class BraintreeProvider implements PaymentProvider {
  readonly name = 'VENMO';
  readonly offers = { payouts: false, authentication: false, webhooks: true };
  readonly #gateway: BraintreeGateway;

  constructor(readonly settings: BraintreeSettings) {
    this.#gateway = braintreeClient(settings);
  }

  /**
   * Venmo is a matter of the United States; the most that a transaction may be is the merchant's, this is the form's.
   */
  accepts(amount: Money, as: Movement = 'charge'): void {
    if (as === 'payout') throw new NotOffered('Venmo pays nobody out from here.');
    checkPositive(amount);
    if (amount.currency !== 'USD') throw new AmountNotAccepted('Venmo takes US dollars alone.');
    if (amount.minorUnits > 99_999_999n) throw new AmountNotAccepted('This is more than can be paid at once.');
  }

  async attach({ key, token }: AttachRequest): Promise<Attached> {
    const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
    const response = await this.#gateway.customer.create({ id, paymentMethodNonce: token }).catch(failed);
    if (response.success) return attached(response.customer);
    if (response.errors.deepErrors().some(({ code }) => code === customerIsThere))
      return attached(await this.#gateway.customer.find(id).catch(failed));
    return declinedOf({ errors: response.errors });
  }

  async detach(method: string): Promise<void> {
    const [customer = ''] = method.split(':');
    await this.#gateway.customer.delete(customer).catch((error: unknown) => {
      if (!isMissing(error)) failed(error);
    });
  }

  async describe(method: string): Promise<MethodDescription | null> {
    const [, token = ''] = method.split(':');
    const found = await this.#gateway.paymentMethod
      .find(token)
      .catch((error: unknown) => (isMissing(error) ? null : failed(error)));
    return found === null ? null : descriptionOf(found as CreditCard | VenmoAccount);
  }

  async charge({ key, amount, method }: ChargeRequest): Promise<Outcome> {
    this.accepts(amount);
    const before = await this.find({ kind: 'CHARGE', key });
    if (before) return before;
    const [, paymentMethodToken = ''] = method.split(':');
    const request = {
      amount: toDecimal(amount),
      paymentMethodToken,
      orderId: key,
      apiRequestKey: key,
      options: { submitForSettlement: true },
    };
    const response = await this.#gateway.transaction.sale(request).catch(failed);
    return response.success ? outcomeOf(response.transaction) : declinedOf(response);
  }

  /** A void would take back what is paid and not settled yet; that is a refund's to do. */
  async cancel(charge: string): Promise<Outcome> {
    const now = await this.#gateway.transaction.find(charge).catch(failed);
    if ((statusOf(now) ?? 'PROCESSING') !== 'PROCESSING') return outcomeOf(now);
    const response = await this.#gateway.transaction.void(charge).catch(failed);
    return response.success
      ? outcomeOf(response.transaction)
      : outcomeOf(await this.#gateway.transaction.find(charge).catch(failed));
  }

  async refund({ key, charge, amount, charged }: RefundRequest): Promise<Outcome> {
    this.accepts(amount);
    const before = await this.find({ kind: 'REFUND', key, charge });
    if (before) return before;
    const request = { amount: toDecimal(amount), orderId: key, apiRequestKey: key };
    const give = async () => {
      const response = await refunding(this.#gateway).refund(charge, request).catch(failed);
      return response.success ? outcomeOf(response.transaction) : declinedOf(response);
    };
    const given = await give();
    // What is not settled yet cannot be given back, only taken back, and that as a whole.
    if (given.status !== 'declined' || given.reason !== 'NOT_YET_SETTLED' || amount.minorUnits !== charged.minorUnits)
      return given;
    const voided = await this.#gateway.transaction.void(charge).catch(failed);
    // It may have been settled between the two.
    return voided.success ? voidedAs(charge) : give();
  }

  openPayee = (): Promise<never> => Promise.reject(new NotOffered('Venmo pays nobody out from here.'));
  payout = (): Promise<never> => Promise.reject(new NotOffered('Venmo pays nobody out from here.'));
  takeBack = (): Promise<never> => Promise.reject(new NotOffered('Venmo pays nobody out from here.'));

  async find(sought: Sought): Promise<Outcome | null> {
    if (sought.kind === 'PAYOUT') return null;
    const type = sought.kind === 'CHARGE' ? 'sale' : 'credit';
    for await (const page of searched(this.#gateway, (search) => search.orderId().is(sought.key))) {
      const found = page.find((one) => one.type === type);
      if (found) return outcomeOf(found);
    }
    if (sought.kind === 'CHARGE') return null;
    const charge = await this.#gateway.transaction
      .find(sought.charge)
      .catch((error: unknown) => (isMissing(error) ? null : failed(error)));
    // A transaction made outside of our calls has no key, so its id takes its place.
    if (charge?.refundIds?.includes(sought.key))
      return outcomeOf(await this.#gateway.transaction.find(sought.key).catch(failed));
    return charge?.status === 'voided' ? voidedAs(sought.charge) : null;
  }

  async *records({ from, to }: Period): AsyncIterable<readonly ProviderRecord[]> {
    // Both ends of Braintree's range are in it.
    const last = new Date(to.getTime() - 1);
    for await (const page of searched(this.#gateway, (search) => search.createdAt().between(from, last)))
      yield page.flatMap(recordsOf);
  }

  async parseWebhook({ body }: RawWebhook, now: Date): Promise<ProviderEvent> {
    const form = new URLSearchParams(body.toString('utf8'));
    const [signature, payload] = [form.get('bt_signature'), form.get('bt_payload')];
    if (signature === null || payload === null) throw new BadWebhook('signature');
    const notification = await this.#gateway.webhookNotification.parse(signature, payload).catch((error: unknown) => {
      throw new BadWebhook(typeOf(error) === 'invalidSignatureError' ? 'signature' : 'body');
    });
    // The client accepts any signed XML. A notification must have a kind and a time.
    const told: Partial<typeof notification> | undefined = notification;
    if (typeof told?.kind !== 'string' || told.timestamp === undefined) throw new BadWebhook('body');
    const age = now.getTime() - new Date(notification.timestamp).getTime();
    if (!(age <= oldestMs && age >= -aheadMs)) throw new BadWebhook('time');
    return eventOf(notification, payload);
  }

  answerChallenge(challenge: string): string {
    try {
      return verifying(this.#gateway).verify(challenge);
    } catch {
      throw new BadWebhook('body');
    }
  }

  async close(): Promise<void> {}
}

function attached({ id, paymentMethods = [] }: Customer): Attached {
  const [method] = paymentMethods;
  if (!method) return { status: 'declined', id: null, reason: 'METHOD_UNUSABLE' };
  return {
    status: 'attached',
    token: `${id}:${method.token}`,
    description: descriptionOf(method as CreditCard | VenmoAccount),
  };
}

/** The client's refund takes more than an amount since 2015; its types do not say so yet. */
interface Refunding {
  refund(
    charge: string,
    options: { amount: string; orderId: string; apiRequestKey: string },
  ): Promise<ValidatedResponse<Transaction>>;
}
/** As is the answer to a challenge. */
const verifying = ({ webhookNotification }: BraintreeGateway) =>
  webhookNotification as unknown as { verify(challenge: string): string };
const refunding = ({ transaction }: BraintreeGateway) => transaction as unknown as Refunding;

/** A refund that was a void has no transaction of its own. */
function voidedAs(charge: string): Outcome {
  return { status: 'succeeded', id: `${charge}:void`, fee: null };
}

function recordsOf(transaction: Transaction): ProviderRecord[] {
  const { id, orderId, type, createdAt } = transaction;
  const line = {
    id,
    key: orderId || null,
    status: statusOf(transaction) ?? 'PROCESSING',
    amount: amountOf(transaction),
    fee: null,
    at: new Date(createdAt),
    named: `transaction:${transaction.status}`,
  };
  const disputes = (transaction.disputes ?? []).map((dispute): ProviderRecord => {
    const named: string = dispute.status.toLowerCase();
    return {
      ...line,
      kind: 'DISPUTE',
      id: dispute.id,
      status: named === 'won' ? 'FAILED' : named === 'lost' ? 'SUCCEEDED' : 'PROCESSING',
      named,
      fact: orNull(() => disputeFact(dispute, transaction)),
    };
  });
  const kind = type === 'credit' ? 'REFUND' : 'CHARGE';
  // Braintree sends no webhook for a void. Only its record shows one.
  const fact = kind === 'REFUND' || line.status === 'CANCELLED' ? orNull(() => transactionFact(transaction)) : null;
  return [{ ...line, kind, fact }, ...disputes];
}

function isMissing(error: unknown): boolean {
  return typeOf(error) === 'notFoundError';
}
