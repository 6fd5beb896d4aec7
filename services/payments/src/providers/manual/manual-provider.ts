import { checkPositive, type Money } from '../amounts.ts';
import type { ChargeRequest, Movement, PaymentProvider, RefundRequest, Sought } from '../payment-provider.ts';
import type { Attached, Outcome } from '../outcome.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { BadWebhook, NotOffered } from '../refusals.ts';

const notOffered = () => Promise.reject(new NotOffered('What people pay by hand is not paid out from here.'));

/**
 * People themselves: cash, or a way of theirs that nobody here sees. A charge and a refund are under way until whoever
 * receives it says that it came, which is an operation of payments' own; there is no network and no record but ours.
 */
export class ManualProvider implements PaymentProvider {
  readonly name = 'MANUAL';
  readonly offers = { payouts: false, authentication: false, webhooks: false };

  accepts(amount: Money, as: Movement): void {
    if (as === 'payout') throw new NotOffered('What people pay by hand is not paid out from here.');
    checkPositive(amount);
  }

  async attach(): Promise<Attached> {
    return { status: 'attached', token: 'manual', description: { type: 'CASH', last4: null, expires: null } };
  }

  async detach(): Promise<void> {}

  async describe() {
    return { type: 'CASH', last4: null, expires: null } as const;
  }

  async charge({ key, amount }: ChargeRequest): Promise<Outcome> {
    checkPositive(amount);
    return { status: 'processing', id: `manual:${key}` };
  }

  async cancel(charge: string): Promise<Outcome> {
    return { status: 'cancelled', id: charge };
  }

  async refund({ key, amount }: RefundRequest): Promise<Outcome> {
    checkPositive(amount);
    return { status: 'processing', id: `manual:${key}` };
  }

  openPayee = notOffered;
  payout = notOffered;
  takeBack = notOffered;

  async find(sought: Sought): Promise<Outcome | null> {
    return sought.kind === 'PAYOUT' ? null : { status: 'processing', id: `manual:${sought.key}` };
  }

  async *records(): AsyncIterable<readonly never[]> {
    yield [];
  }

  async parseWebhook(): Promise<ProviderEvent> {
    throw new BadWebhook('signature');
  }

  async close(): Promise<void> {}
}
