import { parseEvent } from '@kindred/contracts/cloud-event';
import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { GivenMoney } from '../given-money.ts';

const contracts = [transactionCompleted, transactionFailed, transactionRefunded] as const;

/** What was told of a transaction, in its order: each event by the word that it ends with, and its data. */
export async function toldOf({ payments }: Pick<GivenMoney, 'payments'>, transactionId: string) {
  const messages = await payments.transport.read(transactionCompleted.topic, undefined, 10_000);
  return messages.flatMap(({ value }) => {
    const { type, subject } = JSON.parse(value) as { type: string; subject: string };
    const contract = contracts.find((one) => one.type === type);
    if (!contract || subject !== transactionId) return [];
    return [{ what: type.split('.')[2] ?? '', data: parseEvent(contract, value).data as Record<string, unknown> }];
  });
}
