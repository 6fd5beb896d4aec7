import { signed } from '@kindred/card-provider/stripe/events';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { ensureNamedAccount, ensurePersonAccount } from '../../src/ledger/accounts.ts';
import { movement } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';
import { atProvider, payable } from '../../src/transactions/accounts.ts';
import type { GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { providerKeys } from '../providers/local-provider.ts';

export type Asker = Pick<TestPerson, 'client' | 'id'>;

export interface ShownPayout {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly amount: { readonly minorUnits: string; readonly currency: string };
  readonly refunded: { readonly minorUnits: string };
  readonly failureReason: string | null;
}

const fields = 'id type status amount { minorUnits currency } refunded { minorUnits } failureReason';

export const open = ({ client }: Asker, { key = newId(), returnUrl = 'https://kindred.example/paid-out' } = {}) =>
  client.request<{ openPayoutAccount: { onboardingUrl: string | null } }>(
    'mutation ($input: OpenPayoutAccountInput!) { openPayoutAccount(input: $input) { onboardingUrl } }',
    { input: { idempotencyKey: key, returnUrl } },
  );

export const payOut = ({ client }: Asker, minorUnits: unknown, { key = newId(), currency = 'USD' } = {}) =>
  client.request<{ payOut: ShownPayout }>(`mutation ($input: PayOutInput!) { payOut(input: $input) { ${fields} } }`, {
    input: { idempotencyKey: key, amount: { minorUnits, currency } },
  });

export const paidOut = async (who: Asker, minorUnits: string, more: Parameters<typeof payOut>[2] = {}) =>
  granted(await payOut(who, minorUnits, more)).payOut;

export async function shown({ client }: Asker, id: string): Promise<ShownPayout> {
  return granted(
    await client.request<{ transaction: ShownPayout }>(`query ($id: ID!) { transaction(id: $id) { ${fields} } }`, {
      id,
    }),
  ).transaction;
}

export interface ShownPayable {
  readonly currency: string;
  readonly balance: { readonly minorUnits: string };
  readonly underWay: { readonly minorUnits: string };
  readonly movements: {
    readonly edges: readonly {
      readonly node: {
        readonly type: string;
        readonly amount: { readonly minorUnits: string };
        readonly balanceAfter: { readonly minorUnits: string };
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** What a person is owed, as they see it or as somebody else does. */
export async function payablesOf(
  { client }: Pick<Asker, 'client'>,
  id: string,
  { first = 20, after = null as string | null } = {},
): Promise<readonly ShownPayable[] | null> {
  const movements =
    'movements(first: $first, after: $after) { edges { node { type amount { minorUnits } balanceAfter { minorUnits } } } pageInfo { hasNextPage endCursor } }';
  const query = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on User { payables { currency balance { minorUnits } underWay { minorUnits } ${movements} } } } }`;
  const answer = await client.request<{ _entities: [{ payables: readonly ShownPayable[] | null }] }>(query, {
    of: [{ __typename: 'User', id }],
    first,
    after,
  });
  return granted(answer)._entities[0].payables;
}

/** Balance and what is under way, in US dollars. */
export async function standing(who: Asker): Promise<readonly [balance: string, underWay: string]> {
  const [usd] = (await payablesOf(who, who.id))?.filter(({ currency }) => currency === 'USD') ?? [];
  return [usd?.balance.minorUnits ?? '0', usd?.underWay.minorUnits ?? '0'];
}

/** Somebody to whom so much was paid. */
export async function owed(given: GivenMoney, amount: bigint, currency = 'USD', to?: TestPerson): Promise<TestPerson> {
  const payee = to ?? (await given.person());
  await given.payments.service.work.run(job(), async (tx) => {
    const [from, into] = [
      await ensureNamedAccount(tx, atProvider('STRIPE', currency)),
      await ensurePersonAccount(tx, payee.id, payable, currency),
    ];
    await post(tx, { kind: 'SPLIT_PAYMENT', legs: movement(from, into, currency, amount) });
  });
  return payee;
}

/** Somebody to whom so much was paid, whose account at the provider is open. */
export async function payee(given: GivenMoney, amount = 10_000n): Promise<TestPerson> {
  const someone = await owed(given, amount);
  const { onboardingUrl } = granted(await open(someone)).openPayoutAccount;
  await fetch(onboardingUrl ?? '', { method: 'POST', redirect: 'manual' });
  return someone;
}

export const payoutsThere = ({ provider: { store } }: GivenMoney, id: string) =>
  store.all('payout').filter((one) => one.metadata['kindred_key'] === `payout-${id}`);
export const transfersThere = ({ provider: { store } }: GivenMoney, id: string) =>
  store.all('transfer').filter((one) => one.transfer_group === `payout-${id}`);

/** Tells payments of a payout as its provider would, so many times; `after` moves when it happened, in seconds. */
export async function tell(
  given: GivenMoney,
  id: string,
  status: 'paid' | 'failed',
  { times = 1, after = 0 } = {},
): Promise<void> {
  const [payout] = payoutsThere(given, id);
  if (!payout) throw new Error('There is no such payout there.');
  const created = Math.floor(Date.now() / 1_000) + after;
  const event = {
    id: `evt_${newId()}`,
    object: 'event',
    created,
    type: `payout.${status}`,
    account: payout.of_account,
    data: { object: { ...payout, status } },
  };
  for (let time = 0; time < times; time += 1) {
    const { headers, body } = signed(
      JSON.stringify(event),
      providerKeys.stripeWebhookSecret,
      Math.floor(given.now.getTime() / 1_000),
    );
    const { status: answered } = await fetch(`${given.payments.service.url}/webhooks/stripe`, {
      method: 'POST',
      headers,
      body,
    });
    if (answered !== 204) throw new Error(`The webhook was answered with ${answered}.`);
  }
}
