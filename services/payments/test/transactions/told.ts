import type { EventContract } from '@kindred/contracts/define-event';
import { parseEvent } from '@kindred/contracts/cloud-event';
import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { GivenMoney } from '../given-money.ts';

const contracts = [transactionCompleted, transactionFailed, transactionRefunded] as const;

/** What was told of a transaction, in its order: each event by the word that it ends with, and its data. */
export function toldOf(given: Pick<GivenMoney, 'payments'>, transactionId: string) {
  return toldIn(given, transactionId, contracts);
}

/** What was told of a transaction's dispute, in its order. */
export async function disputesTold(given: Pick<GivenMoney, 'payments'>, transactionId: string) {
  return (await toldIn(given, transactionId, [transactionDisputeChanged])).map(({ data }) => data);
}

async function toldIn<Data>({ payments }: Pick<GivenMoney, 'payments'>, transactionId: string, contracts: readonly EventContract<Data>[]) {
  const messages = await payments.transport.read(transactionCompleted.topic, undefined, 10_000);
  return messages.flatMap(({ value }) => {
    const { type, subject } = JSON.parse(value) as { type: string; subject: string };
    const contract = contracts.find((one) => one.type === type);
    if (!contract || subject !== transactionId) return [];
    return [{ what: type.split('.')[2] ?? '', data: parseEvent(contract, value).data as Record<string, unknown> }];
  });
}
