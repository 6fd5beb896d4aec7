import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { refuseUnreachable } from '../blocks/reachable.ts';
import { chronaAmount, type MoneyInput } from '../chrona/chrona-amount.ts';
import { wordsIn } from '../chrona/seal-words.ts';
import type { Dependencies } from '../dependencies.ts';
import { dailyCap } from './issue-hours.ts';
import { descriptionOf, HourClaim } from './hour-claim.ts';
import { HoursToYourself, InvalidWitnesses, TooManyHours } from './refusals.ts';

const mostWitnesses = 5;

export interface ClaimHoursInput {
  readonly idempotencyKey: string;
  readonly receiverId: string;
  readonly amount: MoneyInput;
  readonly witnessIds?: readonly string[] | null | undefined;
  readonly description?: string | null | undefined;
}

/**
 * Claims hours that a person gave to another. Nothing is earned until the claim is verified. Returns the claim's id.
 */
export function claimHours(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: ClaimHoursInput,
): Promise<string> {
  return idempotent(
    work,
    person,
    { operation: 'claimHours', key: input.idempotencyKey, request: input },
    async (tx) => {
      const witnessIds = input.witnessIds ?? [];
      const amount = chronaAmount(input.amount);
      if (amount > dailyCap) throw new TooManyHours(Number(dailyCap));
      if (input.receiverId === person.id) throw new HoursToYourself();
      refuseWitnesses(witnessIds, [person.id, input.receiverId]);
      await refuseUnreachable(
        tx,
        person.id,
        [input.receiverId, ...witnessIds],
        'Nobody whom you can give hours to, or name as a witness,',
        (place) => (place === 0 ? { field: 'receiverId' } : { field: 'witnessIds', index: place - 1 }),
      );
      const claim = HourClaim.of(person.id, { receiverId: input.receiverId, witnessIds, amount }, tx.now);
      const words = wordsIn(input.description, 'description');
      if (words !== null)
        claim.description = await dependencies.sealer.seal(
          tx,
          { kind: 'person', id: person.id },
          descriptionOf(claim.id),
          words,
        );
      return tx.add(claim).id;
    },
  );
}

function refuseWitnesses(witnessIds: readonly string[], parties: readonly string[]): void {
  if (
    witnessIds.length > mostWitnesses ||
    new Set([...witnessIds, ...parties]).size < witnessIds.length + parties.length
  )
    throw new InvalidWitnesses();
}
