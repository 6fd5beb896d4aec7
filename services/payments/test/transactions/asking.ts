import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { returnUrl, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';

export interface Shown {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly amount: { readonly minorUnits: string; readonly currency: string };
  readonly refunded: { readonly minorUnits: string };
  readonly refundable: { readonly minorUnits: string };
  readonly description: string | null;
  readonly user: { readonly id: string } | null;
  readonly payee: { readonly id: string } | null;
  readonly paymentMethod: { readonly id: string; readonly last4: string | null } | null;
  readonly provider: string;
  readonly providerTransactionId: string | null;
  readonly eventId: string | null;
  readonly failureReason: string | null;
  readonly nextAction: { readonly url: string | null; readonly clientSecret: string | null } | null;
  readonly disputeStatus: string | null;
  readonly refundOf: { readonly id: string } | null;
  readonly refunds: readonly {
    readonly id: string;
    readonly status: string;
    readonly amount: { readonly minorUnits: string };
    readonly failureReason: string | null;
  }[];
}

export const fields = `id type status amount { minorUnits currency } refunded { minorUnits } refundable { minorUnits } description user { id } payee { id } paymentMethod { id last4 } provider providerTransactionId
  eventId failureReason nextAction { url clientSecret } disputeStatus refundOf { id } refunds { id status amount { minorUnits } failureReason }`;

type Asker = Pick<TestPerson, 'client'>;

function ask<Name extends string>(who: Asker, name: Name, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return who.client.request<Record<Name, Shown>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
}

export const payEvent = (who: Asker, eventId: string, more: object = {}) =>
  ask(who, 'payEvent', { idempotencyKey: newId(), eventId, returnUrl, ...more });
export const cancel = (who: Asker, transactionId: string, key = newId()) =>
  ask(who, 'cancelTransaction', { idempotencyKey: key, transactionId });
export const refund = (
  who: Asker,
  transactionId: string,
  minorUnits: unknown = null,
  { key = newId(), currency = 'USD' } = {},
) =>
  ask(who, 'refundTransaction', {
    idempotencyKey: key,
    transactionId,
    amount: minorUnits === null ? null : { minorUnits, currency },
  });
export const confirm = (who: Asker, transactionId: string, received = true, key = newId()) =>
  ask(who, 'confirmPayment', { idempotencyKey: key, transactionId, received });

export const show = (who: Asker, id: string) =>
  who.client.request<{ transaction: Shown }>(`query ($id: ID!) { transaction(id: $id) { ${fields} } }`, { id });
export const shown = async (who: Asker, id: string) => granted(await show(who, id)).transaction;

/** A payer with a method, a payee, and an event of the payee's for the payer. */
export async function scene(
  given: GivenMoney,
  { token = 'pm_card_visa', provider = 'STRIPE' as 'STRIPE' | 'VENMO', amount = 2_500n, currency = 'USD' } = {},
) {
  const [payer, payee] = [await given.person(), await given.person()];
  const methodId = token === 'by hand' ? await given.byHand(payer) : await given.card(payer, token, provider);
  return { payer, payee, methodId, eventId: await given.event(payee, [payer], amount, currency) };
}

/** A payment that was made, as its payer sees it. */
export async function paid(given: GivenMoney, options: Parameters<typeof scene>[1] = {}) {
  const set = await scene(given, options);
  const payment = granted(await payEvent(set.payer, set.eventId)).payEvent;
  return { ...set, payment };
}
