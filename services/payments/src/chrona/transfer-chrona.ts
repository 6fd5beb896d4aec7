import { NotFound } from '@kindred/contracts/domain-error';
import { transferCompleted } from '@kindred/contracts/payments/transfer-completed';
import { batchedRead } from '@kindred/database/batched-read';
import { claimOf } from '@kindred/database/idempotency/keys';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { movement } from '../ledger/entry.ts';
import type { PostingRequest } from '../ledger/posting-request.ts';
import type { Dependencies } from '../dependencies.ts';
import { payer } from '../roles.ts';
import { chronaAmount, type MoneyInput } from './chrona-amount.ts';
import { TransferToYourself } from './refusals.ts';
import { sealWords } from './seal-words.ts';

export interface TransferInput {
  readonly idempotencyKey: string;
  readonly toUserId: string;
  readonly amount: MoneyInput;
  readonly note?: string | null | undefined;
}

/**
 * Transfers Chrona to another person, and returns the id of the giver's posting.
 * @throws {NotFound} if there is no such person, or they cannot be reached @throws {InsufficientFunds}
 */
export async function transferChrona(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: TransferInput,
): Promise<string> {
  const claim = claimOf(person, { operation: 'transferChrona', key: input.idempotencyKey, request: input });
  return (await dependencies.postingBatcher.submit(claim, () =>
    authorise(work, dependencies, person, input),
  )) as string;
}

async function authorise(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { toUserId, amount, note }: TransferInput,
): Promise<PostingRequest> {
  const minorUnits = chronaAmount(amount);
  if (toUserId === person.id) throw new TransferToYourself();
  const { from, to } = await walletsOf(work, person, toUserId);
  const words = await sealWords(work, dependencies, person, note, 'note');
  return {
    entry: { kind: 'TRANSFER', legs: movement(from, to, amount.currency, minorUnits), ...words },
    publish: (tx, { id }) =>
      tx.publish(
        transferCompleted,
        { id, version: 0 },
        { transferId: id, fromUserId: person.id, toUserId, amount: Number(minorUnits), currency: amount.currency },
      ),
    result: ({ postings: [given] }) => given?.id ?? null,
  };
}

/**
 * The accounts of two people's wallets. A blocked person does not find the other. A payer sees nothing else of the
 * other's wallet.
 */
async function walletsOf(work: UnitOfWork, person: Person, toUserId: string): Promise<{ from: string; to: string }> {
  const [found] = await batchedRead<{ from: string; to: string }>(
    work,
    payer(person),
    'SELECT payer_account AS "from", payee_account AS "to" FROM accounts_between($1::uuid, $2::uuid)',
    [person.id, toUserId],
  );
  if (!found) throw new NotFound('Nobody whom you can give to');
  return found;
}
