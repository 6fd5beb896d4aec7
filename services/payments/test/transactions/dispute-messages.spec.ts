import { newId } from '@kindred/contracts/uuid';
import { longHistories } from '@kindred/testkit/environment';
import fc from 'fast-check';
import type { Stripe } from 'stripe';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { ProviderCall } from '../../src/providers/provider-call.ts';
import { factOf } from '../../src/providers/stripe/stripe-events.ts';
import { teller } from '../../src/roles.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { watch } from './steps.ts';
import { amount, World } from './world.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney({ webhooks: false })));
afterAll(() => given?.stop());

interface Message {
  readonly name: string;
  readonly status: string;
  readonly amount: number;
  readonly second: number;
}

/** Stripe's messages about one dispute, in order, by its documented lifecycle. */
const story = fc
  .record({
    asked: fc.boolean(),
    escalates: fc.boolean(),
    changes: fc.array(fc.integer({ min: 1, max: Number(amount) }), { maxLength: 2 }),
    end: fc.constantFrom('none', 'won', 'lost'),
    reviewed: fc.boolean(),
  })
  .map(({ asked, escalates, changes, end, reviewed }): Message[] => {
    const of = (name: string, status: string, disputed = changes.at(-1) ?? Number(amount)) => ({
      name: `charge.dispute.${name}`,
      status,
      amount: disputed,
    });
    const told = asked ? [of('created', 'warning_needs_response'), of('updated', 'warning_under_review')] : [];
    if (asked && !escalates)
      return [...told, of('closed', 'warning_closed')].map((one, second) => ({ ...one, second }));
    told.push(
      ...changes.map((each) => of(asked ? 'updated' : 'created', 'needs_response', each)),
      of('funds_withdrawn', 'needs_response'),
    );
    if (reviewed) told.push(of('updated', 'under_review'));
    if (end !== 'none') told.push(of('closed', end), of(end === 'won' ? 'funds_reinstated' : 'updated', end));
    return told.map((one, second) => ({ ...one, second }));
  });

/** Some of the messages, some of them doubled, in any order; the last of the story is among them. */
const heard = story.chain((told) =>
  fc
    .tuple(fc.shuffledSubarray([...told, ...told]), fc.nat(), fc.bigInt({ min: 0n, max: amount }))
    .map(([some, place, spent]) => {
      const last = told.at(-1) as Message;
      return { last, messages: some.toSpliced(place % (some.length + 1), 0, last), spent };
    }),
);

/** The balances after the messages: of the payee, and of the house's accounts. */
async function booksAfter(messages: readonly Message[], spent: bigint) {
  const world = await World.of(given);
  const moved = await watch(given);
  await world.pay(0, false);
  const [call] = (await world.look()).calls;
  if (!call) throw new Error('Nothing was paid.');
  await world.say(call, { status: 'succeeded', id: `pi_${call.intentId}`, fee: null }, new Date(1_800_000_000_000));
  if (spent > 0n) await given.spend(world.payee, spent);
  for (const message of messages) await hear(call, message);
  const payment = await given.transaction(call.intentId);
  return {
    payable: await given.payable(world.payee),
    debt: await given.debt(world.payee),
    moved: await moved(),
    disputeStatus: payment.disputeStatus,
    frozen: payment.frozen,
    lost: payment.lost,
  };
}

async function hear({ intentId }: ProviderCall, { name, status, amount: disputed, second }: Message): Promise<void> {
  const object = {
    id: `dp_${intentId}`,
    object: 'dispute',
    status,
    payment_intent: `pi_${intentId}`,
    amount: disputed,
    currency: 'usd',
  };
  const fact = factOf({ id: 'evt', object: 'event', type: name, data: { object } } as unknown as Stripe.Event);
  if (!fact) throw new Error(`${status} says nothing.`);
  await given.payments.service.work.run(teller, async (tx) => {
    const call = await tx.lockOne(ProviderCall, { intentId, intentKind: 'CHARGE' });
    const event = {
      provider: 'STRIPE',
      id: `evt_${newId()}`,
      at: new Date(1_900_000_000_000 + second * 1_000),
      ...fact,
    } as const;
    expect(await given.dependencies.handlers.applyProviderEvent(tx, event, call)).toBe(true);
  });
}

describe('the messages about one dispute', () => {
  it(
    'end in the books of its last state alone, in any order, doubled, and with some of them missing',
    async () => {
      await fc.assert(
        fc.asyncProperty(heard, async ({ last, messages, spent }) => {
          expect(await booksAfter(messages, spent)).toEqual(await booksAfter([last], spent));
        }),
        { numRuns: Math.max(12, Math.floor(longHistories / 4)), endOnFailure: true },
      );
      expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
    },
    60_000 + longHistories * 1_000,
  );
});
