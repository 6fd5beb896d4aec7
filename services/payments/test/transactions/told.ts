import type { EventContract } from '@kindred/contracts/define-event';
import { parseEvent } from '@kindred/contracts/cloud-event';
import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { GivenMoney } from '../given-money.ts';

const contracts = [transactionCompleted, transactionFailed, transactionRefunded] as const;

export interface Told {
  readonly what: string;
  readonly transactionId: string;
  readonly data: Record<string, unknown>;
}

/**
 * What was told of transactions, in its order: each event by the word that it ends with, whom it is about, and its
 * data.
 */
export function toldOfAll(given: Pick<GivenMoney, 'payments'>): Promise<Told[]> {
  return toldIn(given, contracts);
}

/** What was told of a transaction, in its order. */
export async function toldOf(given: Pick<GivenMoney, 'payments'>, transactionId: string): Promise<Told[]> {
  return (await toldOfAll(given)).filter((told) => told.transactionId === transactionId);
}

/** What was told of a transaction's dispute, in its order. */
export async function disputesTold(given: Pick<GivenMoney, 'payments'>, transactionId: string) {
  return (await toldIn(given, [transactionDisputeChanged]))
    .filter((told) => told.transactionId === transactionId)
    .map(({ data }) => data);
}

async function toldIn<Data>(
  { payments }: Pick<GivenMoney, 'payments'>,
  contracts: readonly EventContract<Data>[],
): Promise<Told[]> {
  const messages = await payments.transport.read(transactionCompleted.topic, undefined, 10_000);
  return messages.flatMap(({ value }) => {
    const { type, subject } = JSON.parse(value) as { type: string; subject: string };
    const contract = contracts.find((one) => one.type === type);
    return contract
      ? [
          {
            what: type.split('.')[2] ?? '',
            transactionId: subject,
            data: parseEvent(contract, value).data as Record<string, unknown>,
          },
        ]
      : [];
  });
}
