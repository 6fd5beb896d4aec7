import { claimOf } from '@kindred/database/idempotency/keys';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { movement } from '../ledger/entry.ts';
import type { PostingRequest } from '../ledger/posting-request.ts';
import type { Dependencies } from '../dependencies.ts';
import { ChronaWallet } from '../wallets/chrona-wallet.ts';
import { spent } from './accounts.ts';
import { chronaAmount, type MoneyInput } from './chrona-amount.ts';
import { sealWords } from './seal-words.ts';

export interface SpendInput {
  readonly idempotencyKey: string;
  readonly amount: MoneyInput;
  readonly description?: string | null | undefined;
}

/** Takes Chrona out of a person's wallet for good, and returns the id of the posting. @throws {InsufficientFunds} */
export async function spendChrona(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: SpendInput,
): Promise<string> {
  const claim = claimOf(person, { operation: 'spendChrona', key: input.idempotencyKey, request: input });
  return (await dependencies.postingBatcher.submit(claim, () =>
    authorise(work, dependencies, person, input),
  )) as string;
}

async function authorise(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { amount, description }: SpendInput,
): Promise<PostingRequest> {
  const minorUnits = chronaAmount(amount);
  const { accountId } = await work.read(person, (tx) =>
    tx.get(ChronaWallet, { userId: person.id }, 'No wallet of yours'),
  );
  const [to, words] = [
    await dependencies.namedAccounts.idOf(spent),
    await sealWords(work, dependencies, person, description, 'description'),
  ];
  return {
    entry: { kind: 'SPEND', legs: movement(accountId, to, amount.currency, minorUnits), ...words },
    result: ({ postings: [given] }) => given?.id ?? null,
  };
}
