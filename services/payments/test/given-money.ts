import { startCardProvider, type CardProvider } from '@kindred/card-provider/start-card-provider';
import type { Behaviour } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { createEntity } from '@kindred/database/create-entity';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { PayableEvent } from '../src/events/payable-event.ts';
import { ensureNamedAccount, ensurePersonAccount } from '../src/ledger/accounts.ts';
import { movement } from '../src/ledger/entry.ts';
import { post } from '../src/ledger/post.ts';
import type { CallDependencies } from '../src/providers/call-dependencies.ts';
import { recoverCalls } from '../src/providers/recover-calls.ts';
import { auditor, teller } from '../src/roles.ts';
import { payoutsUnderWay } from '../src/transactions/accounts.ts';
import { PaymentTransaction } from '../src/transactions/payment-transaction.ts';
import { retryRefunds } from '../src/transactions/retry-refunds.ts';
import { processWebhooks } from '../src/webhooks/process-webhooks.ts';
import { givenPayments, type Given, type GivenOptions, type TestPerson } from './given.ts';
import { providerVariables } from './providers/given-provider.ts';
import { providerKeys } from './providers/local-provider.ts';

export const returnUrl = 'https://kindred.example/paid';

/** Payments with a provider, its clock in hand, and people who pay with it. */
export interface GivenMoney extends Given {
  readonly provider: CardProvider;
  readonly dependencies: CallDependencies;
  readonly now: Date;
  /**
   * Moves the service's clock. Five minutes ahead of the provider's it believes no webhook of Stripe's any more, and
   * an hour ahead nobody's token. */
  later(ms: number): void;
  /** Keeps a method at the provider, through the graph: by default a Stripe card. A person's first is their default. */
  card(person: TestPerson, token?: string, provider?: 'STRIPE' | 'VENMO'): Promise<string>;
  /** What the person settles by hand. */
  byHand(person: TestPerson): Promise<string>;
  /** An event that one person may pay as a whole, as its tribe told it. */
  event(
    payee: Pick<TestPerson, 'id'>,
    participants: readonly Pick<TestPerson, 'id'>[],
    amount?: bigint,
    currency?: string,
  ): Promise<string>;
  /** What the person is owed here, in minor units. */
  payable(person: Pick<TestPerson, 'id'>, currency?: string): Promise<bigint>;
  /** What the person owes the house since a dispute took what they no longer had, in minor units. */
  debt(person: Pick<TestPerson, 'id'>, currency?: string): Promise<bigint>;
  /** As if the person had been paid out so much of what they are owed. */
  spend(person: Pick<TestPerson, 'id'>, amount: bigint, currency?: string): Promise<void>;
  /** A transaction as it is kept: for when people's tokens have expired with the clock. */
  transaction(id: string): Promise<PaymentTransaction>;
  /** What an account that is nobody's comes to, by its code. */
  balanceOf(code: string, currency?: string): Promise<bigint>;
  /** Waits until every Stripe event of that name has arrived, then runs the jobs. */
  heard(type: string): Promise<void>;
  /** What the jobs do: webhooks, calls whose maker is gone, refunds that came too early; until nothing of it is due. */
  settle(): Promise<void>;
}

/** `webhooks`: whether the provider tells what happens. Without, only answers and asking again do. */
export async function givenMoney({
  webhooks = true,
  behaviour = {},
  ...options
}: GivenOptions & { webhooks?: boolean; behaviour?: Partial<Behaviour> } = {}): Promise<GivenMoney> {
  let ahead = 0;
  const provider = await startCardProvider({ ...providerKeys, behaviour: { settleAfterMs: 20, ...behaviour } });
  const clock = () => new Date(Date.now() + ahead);
  const given = await givenPayments({
    clock,
    ...options,
    variables: { ...providerVariables(provider.url), ...options.variables },
  });
  if (webhooks) provider.tell(given.payments.service.url);
  const { work, dependencies } = given.payments.service;
  const read = async (sql: string, parameters: unknown[]) => {
    const [row] = await work.read(auditor, (tx) => tx.query<{ balance: string }>(sql, parameters));
    return BigInt(row?.balance ?? 0);
  };
  async function add(person: TestPerson, method: { provider: string; token: string | null }): Promise<string> {
    const input = { idempotencyKey: newId(), ...method, returnUrl };
    const { addPaymentMethod } = granted(
      await person.client.request<{ addPaymentMethod: { id: string } }>(
        'mutation ($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { id } }',
        { input },
      ),
    );
    return addPaymentMethod.id;
  }
  async function settle(): Promise<void> {
    for (let rounds = 0; rounds < 10; rounds += 1) {
      const done =
        (await processWebhooks(work, dependencies)) +
        (await recoverCalls(work, dependencies)) +
        (await retryRefunds(work, dependencies));
      if (done === 0) return;
    }
  }
  return {
    ...given,
    provider,
    dependencies,
    settle,
    get now() {
      return clock();
    },
    later: (ms) => void (ahead += ms),
    card: (person, token = 'pm_card_visa', name = 'STRIPE') => add(person, { provider: name, token }),
    byHand: (person) => add(person, { provider: 'MANUAL', token: null }),
    event: (payee, participants, amount = 2_500n, currency = 'USD') =>
      work.run(job(), async (tx) => {
        const event = createEntity(PayableEvent, {
          eventId: newId(),
          tribeId: newId(),
          payeeId: payee.id,
          amount,
          currency,
          participantIds: participants.map(({ id }) => id),
          dueDate: new Date(tx.now.getTime() + 86_400_000),
          seenVersion: 1,
          splitId: null,
        });
        return tx.add(event).eventId;
      }),
    async payable({ id }, currency = 'USD') {
      const accountId = await work.run(job(), (tx) => ensurePersonAccount(tx, id, 'PAYABLE', currency));
      return read('SELECT balance FROM ledger_account WHERE id = $1', [accountId]);
    },
    debt: ({ id }, currency = 'USD') =>
      work.read(job(), async (tx) => {
        const [row] = await tx.query<{ debt: string }>(
          `SELECT -balance AS debt FROM ledger_account account JOIN account_owner owner ON owner.account_id = account.id WHERE user_id = $1 AND purpose = 'DISPUTE_DEBT' AND account.currency = $2`,
          [id, currency],
        );
        return BigInt(row?.debt ?? 0);
      }),
    spend: ({ id }, amount, currency = 'USD') =>
      work.run(job(), async (tx) => {
        const [from, to] = [
          await ensurePersonAccount(tx, id, 'PAYABLE', currency),
          await ensureNamedAccount(tx, payoutsUnderWay(currency)),
        ];
        await post(tx, { kind: 'PAYOUT', legs: movement(from, to, currency, amount) });
      }),
    transaction: (id) => work.read(teller, (tx) => tx.get(PaymentTransaction, id)),
    balanceOf: (code, currency = 'USD') =>
      read(
        'SELECT coalesce(sum(slot.balance), 0) AS balance FROM ledger_account account JOIN ledger_slot slot ON slot.account_id = account.id WHERE code = $1 AND currency = $2',
        [code, currency],
      ),
    async heard(type) {
      const ids = provider.store
        .all('event')
        .filter((event) => event.type === type)
        .map(({ id }) => id);
      await eventually(async () => {
        const kept = await work.read(teller, (tx) =>
          tx.query(`SELECT 1 FROM provider_event WHERE provider_event_id = ANY ($1)`, [ids]),
        );
        if (kept.length < Math.max(1, ids.length)) throw new Error(`${type} has not come.`);
      });
      await settle();
    },
    async stop() {
      await given.stop();
      await provider.stop();
    },
  };
}
