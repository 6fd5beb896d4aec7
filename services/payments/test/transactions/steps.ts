import fc from 'fast-check';
import type { CallOutcome } from '../../src/providers/outcome.ts';
import type { ProviderCall } from '../../src/providers/provider-call.ts';
import type { PaymentShare } from '../../src/splits/payment-share.ts';
import type { PaymentSplit } from '../../src/splits/payment-split.ts';
import { statusOf } from '../../src/splits/split-status.ts';
import type { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import type { GivenMoney } from '../given-money.ts';
import { amount, fault, type World } from './world.ts';

/**
 * One thing that happens: what, to which of those that are there, how it comes out, when by the provider's clock, and
 * whether it breaks.
 */
export const step = fc.record({
  does: fc.constantFrom(
    'pay',
    'say',
    'say',
    'say',
    'say',
    'say',
    'refund',
    'refund',
    'refund',
    'give up',
    'dispute',
    'dispute',
    'waive',
    'spend',
    'again',
    'send back',
    'send back',
    'refund there',
    'refund there',
    'refund there',
  ),
  which: fc.nat(5),
  says: fc.constantFrom(
    'succeeded',
    'succeeded',
    'succeeded',
    'processing',
    'requires-action',
    'declined',
    'cancelled',
    'too early',
  ),
  dispute: fc.constantFrom('dispute.opened', 'dispute.won', 'dispute.lost'),
  part: fc.oneof(fc.bigInt({ min: 1n, max: amount }), fc.constant(amount)),
  second: fc.nat(20),
  twice: fc.boolean(),
  breaks: fc.constantFrom(false, false, false, true),
} as const);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Set while a handler after all others is to fail, which undoes what they did. */
let breaking = false;

/** Lets steps break what handlers do. */
export function breakable({ dependencies }: GivenMoney): void {
  dependencies.handlers.register({
    applyOutcome: async () => {
      if (breaking) throw fault;
    },
  });
}

const isRefund = ({ type }: PaymentTransaction) => type === 'REFUND';
const at = (second: number) => new Date(1_900_000_000_000 + second * 1_000);

function outcomeOf({ says }: Step, { intentKind, intentId, providerId }: ProviderCall): CallOutcome {
  const id = providerId ?? `${intentKind === 'REFUND' ? 're' : 'pi'}_${intentId}`;
  if (says === 'requires-action')
    return intentKind === 'CHARGE'
      ? { status: says, id, action: { url: 'https://bank.example', clientSecret: 'secret' } }
      : { status: 'processing', id };
  if (says === 'declined' || says === 'too early')
    return { status: 'declined', id, reason: says === 'declined' ? 'DECLINED' : 'NOT_YET_SETTLED' };
  return says === 'succeeded'
    ? { status: says, id, fee: intentKind === 'CHARGE' ? { minorUnits: 59n, currency: 'USD' } : null }
    : { status: says, id };
}

const pick = <One>(all: readonly One[], which: number): One | undefined => all[which % Math.max(all.length, 1)];

/** Does it, to whatever of its kind is there. */
export async function take(world: World, one: Step): Promise<void> {
  const { transactions, calls } = await world.look();
  const payments = transactions.filter((each) => !isRefund(each));
  const payment = pick(payments, one.which);
  /** Mostly one whose money came, of which there is something to give back or to dispute. */
  const made =
    pick(
      payments.filter(({ entryId }) => entryId !== null),
      one.which,
    ) ?? payment;
  if (one.does === 'pay') await world.pay(one.which % 3, one.breaks);
  if (one.does === 'waive') await world.waive(one.which % 2, one.breaks);
  if (one.does === 'spend' && !one.breaks) {
    const part = one.part / 4n + 1n;
    await world.given.spend(world.payee, part);
    world.spent += part;
  }
  if (one.does === 'again') {
    const [refund] = transactions.filter(({ retryAt }) => retryAt !== null);
    if (refund) world.given.later(Math.max(0, (refund.retryAt?.getTime() ?? 0) - world.given.now.getTime()));
    if (refund) await world.again(refund, one.breaks);
  }
  if (one.does === 'refund' && made) await world.refund(made, one.part, one.breaks);
  if (one.does === 'give up' && payment) await world.giveUp(payment, one.breaks);
  if (one.does === 'dispute' && made)
    for (let time = 0; time <= Number(one.twice); time += 1)
      await world.dispute(made, one.dispute, at(one.second), one.breaks, one.part);
  // One of two refunds in the dashboard, of which one amount is told at any time.
  const there =
    one.which % 2 === 0 ? { id: `dash_${made?.id}`, part: amount / 4n } : { id: `other_${made?.id}`, part: amount };
  const types = { succeeded: 'refund.succeeded', processing: 'refund.processing', declined: 'refund.failed' } as const;
  const told = one.says in types ? types[one.says as keyof typeof types] : 'refund.succeeded';
  if (one.does === 'refund there' && made)
    for (let time = 0; time <= Number(one.twice); time += 1)
      await world.refundedThere(made, there.id, told, at(one.second), one.breaks, there.part);
  // As often about what is open as about anything that was ever asked.
  const open = calls.filter(
    ({ outcome }) => outcome === null || outcome === 'processing' || outcome === 'requires-action',
  );
  const call = (one.which % 2 === 0 ? pick(open, one.which) : undefined) ?? pick(calls, one.which);
  if (one.does === 'say' && call) for (let time = 0; time <= Number(one.twice); time += 1) await said(world, call, one);
  // A bank sends back what was done, which is the last that is heard of it.
  const back = pick(
    calls.filter(({ outcome, intentKind }) => outcome === 'succeeded' && (intentKind === 'REFUND' || one.which === 0)),
    one.which,
  );
  if (one.does === 'send back' && back) await said(world, back, { ...one, says: 'declined', second: 30 });
}

async function said(world: World, call: ProviderCall, one: Step): Promise<void> {
  breaking = one.breaks;
  await world.say(call, outcomeOf(one, call), at(one.second)).finally(() => (breaking = false));
}

const sum = (all: readonly PaymentTransaction[], of: (one: PaymentTransaction) => bigint = (one) => one.amount) =>
  all.reduce((total, one) => total + of(one), 0n);

export const codes = [
  'STRIPE',
  'REFUNDS_UNDER_WAY',
  'TO_GIVE_BACK',
  'PROVIDER_FEES',
  'DISPUTE_LOSSES',
  'DISPUTES_HELD',
] as const;
/** What the accounts that are nobody's come to, by their codes. */
export type Moved = ReadonlyMap<(typeof codes)[number], bigint>;

/** What moved between now and when it is asked again. */
export async function watch(given: GivenMoney): Promise<() => Promise<Moved>> {
  const look = () => Promise.all(codes.map((code) => given.balanceOf(code)));
  const before = await look();
  return async () => {
    const after = await look();
    return new Map(codes.map((code, index) => [code, (after[index] ?? 0n) - (before[index] ?? 0n)]));
  };
}

/** What the accounts come to follows from what the transactions say, and nothing was paid twice. */
export async function compare(world: World, moved: Moved): Promise<void> {
  const { transactions, shares, split } = await world.look();
  const [refunds, payments] = [transactions.filter(isRefund), transactions.filter((one) => !isRefund(one))];
  const came = payments.filter(({ entryId }) => entryId !== null);
  const named = refunds.flatMap(({ providerTransactionId: id }) => id ?? []);
  expect(new Set(named).size).toBe(named.length);
  const credited = came.filter(({ status }) => status === 'COMPLETED' || status === 'REFUNDED');
  const notCredited = came.filter((one) => !credited.includes(one));
  const [house, payees] = [
    refunds.filter(({ payeeId }) => payeeId === null),
    refunds.filter(({ payeeId }) => payeeId !== null),
  ];
  const underWay = (all: readonly PaymentTransaction[]) => all.filter((one) => one.isUnderWay);
  /** Those that reached the payer and stayed there, late ones included. */
  const done = (all: readonly PaymentTransaction[]) =>
    all.filter(({ entryId, status }) => entryId !== null && status !== 'REFUNDED');
  const lost = sum(came, (one) => one.lost);
  for (const one of payments) {
    const own = refunds.filter(({ refundOf }) => refundOf === one.id);
    expect(one.refunded + one.refunding + one.lost + one.frozen).toBeLessThanOrEqual(one.amount);
    expect(one.refunding).toBe(sum(underWay(own)));
    expect(one.refunded).toBeLessThanOrEqual(sum(done(own)));
  }
  expect(moved.get('PROVIDER_FEES')).toBe(-sum(came, ({ fee }) => fee ?? 0n));
  expect(moved.get('REFUNDS_UNDER_WAY')).toBe(sum(underWay(payees)));
  expect(moved.get('STRIPE')).toBe(-sum(came) + sum(done(refunds)) + lost + sum(came, ({ fee }) => fee ?? 0n));
  const backAndForth = -sum(notCredited) + sum(done(house)) + sum(notCredited, (one) => one.lost);
  const losses = sum(
    credited,
    (one) => sum(done(refunds.filter(({ refundOf }) => refundOf === one.id))) - one.refunded,
  );
  const frozen = sum(payments, (one) => one.frozen);
  expect([moved.get('DISPUTE_LOSSES'), moved.get('DISPUTES_HELD')]).toEqual([-losses, frozen]);
  const theirs =
    sum(credited) -
    sum(underWay(payees)) -
    sum(done(payees)) -
    sum(credited, (one) => one.lost) +
    losses -
    world.spent -
    frozen -
    (moved.get('TO_GIVE_BACK') ?? 0n) -
    backAndForth;
  // Nobody is owed something while they owe.
  expect([await world.given.payable(world.payee), await world.given.debt(world.payee)]).toEqual(
    theirs < 0n ? [0n, -theirs] : [theirs, 0n],
  );
  compareShares(world, credited, shares, split);
}

/** Payments, what they are for and the split agree. */
function compareShares(
  world: World,
  credited: readonly PaymentTransaction[],
  shares: readonly PaymentShare[],
  split: PaymentSplit,
): void {
  const standing = credited.filter(({ status, disputeStatus }) => status === 'COMPLETED' && disputeStatus !== 'LOST');
  for (const thing of [world.eventId, ...world.shareIds])
    expect(standing.filter(({ eventId, shareId }) => (shareId ?? eventId) === thing).length).toBeLessThanOrEqual(1);
  const paid = shares.filter(({ status }) => status === 'COMPLETED').map(({ transactionId }) => transactionId);
  expect(
    standing
      .filter(({ shareId }) => shareId !== null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...paid].sort());
  expect(split.status).toBe(statusOf(shares));
  for (const one of credited.filter(({ status, reason }) => status === 'REFUNDED' && reason !== 'RETURNED'))
    expect([one.refunded === one.amount, one.disputeStatus]).not.toEqual([false, 'LOST']);
}
