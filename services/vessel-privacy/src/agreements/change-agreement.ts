import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { holdAgreement, making } from './agreement-in-session.ts';
import { AgreementParty } from './agreement-party.ts';
import type { Agreement } from './agreement.ts';
import { longestShared } from '../sharing/refusals.ts';

export interface ChangeAgreementInput {
  readonly agreementId: string;
  readonly description?: string | null;
  /** Left out, it stays. */
  readonly followUpDate?: Date | null;
}

/**
 * Changes what is proposed, as either of the two. It becomes a new revision, to which only who changed it has said yes:
 * the other's yes was to the one before.
 */
export function changeAgreement(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  input: ChangeAgreementInput,
): Promise<Agreement> {
  const words =
    input.description == null
      ? null
      : readText(input.description, { field: 'description', maxLength: longestShared, lines: true });
  return work.run(person, async (tx) => {
    const { agreement } = await holdAgreement(tx, input.agreementId, making);
    agreement.allow('change');
    if (input.followUpDate !== undefined) agreement.followUpOn(input.followUpDate, tx.now);
    if (words !== null)
      agreement.description = await sealer.seal(
        tx,
        { kind: 'session', id: agreement.sessionId },
        agreement.place,
        words,
      );
    agreement.revision += 1;
    tx.add(AgreementParty.of(agreement, person.id, tx.now));
    return agreement;
  });
}
