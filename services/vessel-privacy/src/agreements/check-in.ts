import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { following, holdAgreement } from './agreement-in-session.ts';
import { AgreementCheckIn, type CheckInOutcome } from './agreement-party.ts';
import { TooManyCheckIns } from './agreement-refusals.ts';
import { makeOnce } from '../sharing/make-once.ts';
import { longestShared } from '../sharing/refusals.ts';

export interface CheckInInput {
  readonly agreementId: string;
  readonly outcome: CheckInOutcome;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

const mostOfOne = 50;

/** Says how it went, for both to read. */
export function checkIn(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  input: CheckInInput,
): Promise<AgreementCheckIn> {
  const { agreementId, outcome, note } = input;
  const words = note == null ? null : readText(note, { field: 'note', maxLength: longestShared, lines: true });
  return makeOnce(work, person, { operation: 'checkIn', entity: AgreementCheckIn, input }, async (tx) => {
    const { agreement } = await holdAgreement(tx, agreementId, following);
    agreement.allow('checkIn');
    const [own] = await tx.query<{ times: number }>(
      'SELECT count(*)::int AS times FROM agreement_check_in WHERE agreement_id = $1 AND user_id = $2',
      [agreementId, person.id],
    );
    if ((own?.times ?? 0) >= mostOfOne) throw new TooManyCheckIns();
    const entry = AgreementCheckIn.of(agreement, person.id, outcome, tx.now);
    if (words !== null)
      entry.note = await sealer.seal(tx, { kind: 'session', id: agreement.sessionId }, entry.place, words);
    return tx.add(entry);
  });
}
