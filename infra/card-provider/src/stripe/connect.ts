import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import { book } from './balance.ts';
import { publish } from './events.ts';
import { invalid, missing } from './faults.ts';
import { required, text, texts, whole, type Form } from './form.ts';
import type { Account, Payout, Transfer, TransferReversal } from './objects.ts';

/** `POST /v1/accounts`: a payee, who gets no money until they have identified themselves. */
export function createAccount(world: World, form: Form): Account {
  return world.store.put<'account'>({
    id: newStripeId('acct'),
    object: 'account',
    created: seconds(),
    livemode: false,
    type: 'express',
    payouts_enabled: false,
    details_submitted: false,
    metadata: texts(form, 'metadata'),
    return_url: null,
  });
}

export function createAccountLink(world: World, form: Form) {
  const account = accountOf(world, required(form, 'account'), 400);
  account.return_url = required(form, 'return_url');
  return {
    object: 'account_link',
    created: seconds(),
    expires_at: seconds() + 300,
    url: `${world.url}/onboarding/${account.id}`,
  };
}

export function accountOf({ store }: World, id: string, status: 400 | 404 = 404): Account {
  const account = store.get('account', id);
  if (!account) throw missing('account', id, status, 'account');
  return account;
}

/** `POST /v1/transfers`: from the platform's balance to a payee's. */
export function createTransfer(world: World, form: Form): Transfer {
  const account = accountOf(world, required(form, 'destination'), 400);
  if (!account.payouts_enabled)
    throw invalid(
      'insufficient_capabilities_for_transfer',
      'Your destination account needs to have at least one of the following capabilities enabled: transfers.',
    );
  const amount = whole(form, 'amount');
  const currency = required(form, 'currency').toLowerCase();
  const transfer = world.store.put<'transfer'>({
    id: newStripeId('tr'),
    object: 'transfer',
    created: seconds(),
    livemode: false,
    amount,
    amount_reversed: 0,
    reversed: false,
    currency,
    destination: account.id,
    transfer_group: text(form, 'transfer_group') ?? null,
    metadata: texts(form, 'metadata'),
  });
  book(world, { type: 'transfer', amount: -amount, currency, source: transfer.id });
  publish(world, 'transfer.created', transfer);
  return transfer;
}

/** `POST /v1/transfers/ID/reversals`: from the payee's balance back to the platform's. */
export function reverseTransfer(world: World, id: string, form: Form): TransferReversal {
  const transfer = world.store.get('transfer', id);
  if (!transfer) throw missing('transfer', id, 404, 'id');
  const amount =
    text(form, 'amount') === undefined ? transfer.amount - transfer.amount_reversed : whole(form, 'amount');
  if (amount < 1 || amount > transfer.amount - transfer.amount_reversed)
    throw invalid('transfer_already_reversed', 'Transfer is already reversed.', 'amount');
  transfer.amount_reversed += amount;
  transfer.reversed = transfer.amount_reversed === transfer.amount;
  const { currency } = transfer;
  const reversal = world.store.put<'transfer_reversal'>({
    id: newStripeId('trr'),
    object: 'transfer_reversal',
    created: seconds(),
    livemode: false,
    amount,
    currency,
    transfer: id,
    metadata: texts(form, 'metadata'),
  });
  book(world, { type: 'transfer_refund', amount, currency, source: transfer.id });
  publish(world, 'transfer.reversed', transfer);
  return reversal;
}

/** `POST /v1/payouts` for a payee's account: from their balance to their bank, which takes a while. */
export function createPayout(world: World, form: Form, accountId: string | undefined): Payout {
  const account = accountOf(world, accountId ?? '', 400);
  const amount = whole(form, 'amount');
  const currency = required(form, 'currency').toLowerCase();
  if (balanceOf(world, account.id, currency) < amount)
    throw invalid('balance_insufficient', 'You have insufficient funds in your Stripe account for this transfer.');
  const payout = world.store.put<'payout'>({
    id: newStripeId('po'),
    object: 'payout',
    created: seconds(),
    livemode: false,
    amount,
    currency,
    status: 'pending',
    metadata: texts(form, 'metadata'),
    failure_code: null,
    of_account: account.id,
    will_fail: world.behaviour.payoutsFail,
  });
  publish(world, 'payout.created', payout, account.id);
  world.later(() => settlePayout(world, payout.id));
  return payout;
}

export function settlePayout(world: World, id: string): void {
  const payout = world.store.get('payout', id);
  if (payout?.status !== 'pending') return;
  Object.assign(payout, payout.will_fail ? { status: 'failed', failure_code: 'account_closed' } : { status: 'paid' });
  publish(world, `payout.${payout.status}`, payout, payout.of_account);
}

/** What is with a payee: sent to them, and neither taken back nor at their bank. */
function balanceOf({ store }: World, account: string, currency: string): number {
  const came = store
    .all('transfer')
    .filter((one) => one.destination === account && one.currency === currency)
    .reduce((sum, one) => sum + one.amount - one.amount_reversed, 0);
  return store
    .all('payout')
    .filter((one) => one.of_account === account && one.currency === currency && one.status !== 'failed')
    .reduce((left, one) => left - one.amount, came);
}

/** Restricts an account because the provider needs information from the payee, or lifts the restriction. */
export function restrictAccount(world: World, id: string, restricted: boolean): void {
  const account = accountOf(world, id);
  account.payouts_enabled = !restricted;
  publish(world, 'account.updated', account, id);
}
