import { NotFound } from '@kindred/contracts/domain-error';
import { splitCreated } from '@kindred/contracts/payments/split-created';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { reachable } from '../blocks/reachable.ts';
import { wordsIn } from '../chrona/seal-words.ts';
import type { Dependencies } from '../dependencies.ts';
import { tiedWith } from './ask-ties.ts';
import { DueDatePassed } from './division-refusals.ts';
import { PaymentShare } from './payment-share.ts';
import { descriptionOf, PaymentSplit } from './payment-split.ts';
import { previewSplit, type DivisionInput } from './preview-split.ts';
import { aboutEvent } from './split-status.ts';

export interface CreateSplitInput extends DivisionInput {
  readonly idempotencyKey: string;
  readonly description?: string | null | undefined;
  readonly dueDate: Date;
  readonly tribeId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
}

/**
 * Divides a person's bill among people with whom they have ACTIVE ties. Identity is asked about the ties before the
 * unit of work. Returns the split's id.
 * @throws {DueDatePassed} @throws {InvalidText} @throws {NotFound} if a participant cannot be billed @throws
 * {ServiceUnavailable} and what `previewSplit` throws
 */
export async function createSplit(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: CreateSplitInput,
): Promise<string> {
  const { tribeId = null, eventId = null } = input;
  const others = [...new Set(input.participants.map(({ userId }) => userId))].filter((userId) => userId !== person.id);
  // A repeated request gets its first answer, even while identity is away.
  const tied = await tiedWith(dependencies, person.id, others).catch((error: unknown) => asError(error));
  return idempotent(
    work,
    person,
    { operation: 'createSplit', key: input.idempotencyKey, request: input },
    async (tx) => {
      const previewed = previewSplit(person.id, input);
      if (input.dueDate <= tx.now) throw new DueDatePassed();
      const words = wordsIn(input.description, 'description');
      if (tied instanceof Error) throw tied;
      await refuseUnbillable(tx, person.id, previewed, tied);
      const split = PaymentSplit.of(
        {
          payeeId: person.id,
          tribeId,
          eventId,
          fromEvent: false,
          total: input.total.minorUnits,
          currency: input.total.currency,
          splitType: input.splitType,
          dueDate: input.dueDate,
          participantIds: previewed.map(({ userId }) => userId),
        },
        tx.now,
      );
      if (words !== null)
        split.description = await dependencies.sealer.seal(
          tx,
          { kind: 'person', id: person.id },
          descriptionOf(split.id),
          words,
        );
      const shares = previewed.map(({ userId, amount, basisPoints }, position) =>
        PaymentShare.of(split, { userId, amount: amount.minorUnits, basisPoints, position }, tx.now),
      );
      addSplit(tx, split, shares);
      return split.id;
    },
  );
}

/** Refuses a participant who cannot be billed. The details have the position, and no reason. @throws {NotFound} */
async function refuseUnbillable(
  tx: Transaction,
  payeeId: string,
  people: readonly { readonly userId: string }[],
  tied: readonly string[],
): Promise<void> {
  const billable = await reachable(tx, payeeId, tied);
  const index = people.findIndex(({ userId }) => userId !== payeeId && !billable.has(userId));
  if (index >= 0) throw new NotFound('Nobody whom you can bill', { field: 'participants', index });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Adds a new split with its shares, and publishes it. */
export function addSplit(tx: Transaction, split: PaymentSplit, shares: readonly PaymentShare[]): void {
  tx.add(split);
  for (const share of shares) tx.add(share);
  tx.publish(splitCreated, split, {
    splitId: split.id,
    payeeId: split.payeeId,
    ...(split.tribeId !== null && { tribeId: split.tribeId }),
    ...aboutEvent(split),
    splitType: split.splitType,
    total: Number(split.total),
    currency: split.currency,
    dueDate: split.dueDate.toISOString(),
    shares: shares.map(({ id, userId, amount }) => ({ shareId: id, userId, amount: Number(amount) })),
  });
}
