import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { granted, graphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService, type TestServiceOptions } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { issued } from '../src/chrona/accounts.ts';
import { ensureNamedAccount, ensurePersonAccount } from '../src/ledger/accounts.ts';
import { movement } from '../src/ledger/entry.ts';
import { post } from '../src/ledger/post.ts';
import type { Dependencies } from '../src/dependencies.ts';
import definition from '../src/service.ts';
import { ChronaWallet } from '../src/wallets/chrona-wallet.ts';

/** Payments as it is deployed, and people in it. */
export interface Given {
  readonly payments: TestService<Dependencies>;
  readonly tokens: TestTokens;
  /** Somebody with a wallet and so much Chrona in it, in minor units. */
  person(balance?: bigint): Promise<TestPerson>;
  admin(): Promise<TestPerson>;
  /** Anybody at the service's own graph. */
  client(token?: string): ReturnType<typeof graphClient>;
  stop(): Promise<void>;
}

export interface TestPerson {
  readonly id: string;
  readonly token: string;
  readonly accountId: string;
  readonly walletId: string;
  readonly client: ReturnType<typeof graphClient>;
  balance(): Promise<bigint>;
}

export interface GivenOptions extends TestServiceOptions {
  /** Of people's tokens: longer than an hour where a test moves the clock. */
  readonly lifetime?: string;
}

export async function givenPayments({ lifetime, ...options }: GivenOptions = {}): Promise<Given> {
  const tokens = await testTokens(lifetime === undefined ? {} : { lifetime });
  const payments = await runningService(definition, {
    tokenKeys: tokens.keys,
    runJobs: false,
    ...options,
    variables: { RETURN_URL_ORIGINS: 'https://kindred.example', ...options.variables },
  });
  const client = (token?: string) =>
    graphClient(`${payments.service.url}/graphql`, token === undefined ? {} : { token });
  async function someone(balance: bigint, role: 'USER' | 'ADMIN'): Promise<TestPerson> {
    const id = newId();
    const wallet = await openWallet(payments, id, balance);
    const token = await tokens.person(id, { role });
    return { id, token, ...wallet, client: client(token), balance: () => balanceOf(client(token), wallet.walletId) };
  }
  return {
    payments,
    tokens,
    client,
    person: (balance = 0n) => someone(balance, 'USER'),
    admin: () => someone(0n, 'ADMIN'),
    stop: () => payments.stop(),
  };
}

async function openWallet(
  { service: { work } }: TestService<Dependencies>,
  userId: string,
  balance: bigint,
): Promise<{ accountId: string; walletId: string }> {
  return work.run(job(), async (tx) => {
    const accountId = await ensurePersonAccount(tx, userId, 'CHRONA_WALLET', 'CHRONA');
    const wallet = tx.add(ChronaWallet.open(userId, accountId, tx.now));
    if (balance > 0n)
      await post(tx, {
        kind: 'EARN',
        legs: movement(await ensureNamedAccount(tx, issued), accountId, 'CHRONA', balance),
      });
    return { accountId, walletId: wallet.id };
  });
}

async function balanceOf(client: ReturnType<typeof graphClient>, id: string): Promise<bigint> {
  const { wallet } = granted(
    await client.request<{ wallet: { balance: { minorUnits: string } } }>(
      'query ($id: ID!) { wallet(id: $id) { balance { minorUnits } } }',
      { id },
    ),
  );
  return BigInt(wallet.balance.minorUnits);
}
