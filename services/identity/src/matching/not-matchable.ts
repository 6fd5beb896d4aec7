import { DomainError } from '@kindred/contracts/domain-error';
import type { User } from '../accounts/user.ts';
import type { Assessment } from '../assessments/assessment.ts';

/** What somebody has not done yet that matching needs. */
export type Missing = 'OPT_IN' | 'ASSESSMENT';

const explanations: Record<Missing, string> = { OPT_IN: 'opt in to matching', ASSESSMENT: 'take the assessment' };

/** Said to somebody of themselves alone: whether another can be matched is not for them to know. */
export class NotMatchable extends DomainError {
  readonly code = 'NOT_MATCHABLE';
  override readonly kind = 'conflict';

  constructor(missing: readonly Missing[]) {
    super(
      `You cannot be compared with others yet: ${missing.map((part) => explanations[part]).join(', and ')} first.`,
      { details: { missing } },
    );
  }
}

/** @throws {NotMatchable} where the asker's own part is what keeps them from being compared with anybody */
export function refuseUnmatchable({
  user,
  assessment,
}: {
  readonly user: User | null;
  readonly assessment: Assessment | null;
}): void {
  const missing: Missing[] = [
    ...(user?.matchingOptedIn ? [] : ['OPT_IN' as const]),
    ...(assessment ? [] : ['ASSESSMENT' as const]),
  ];
  if (missing.length > 0) throw new NotMatchable(missing);
}
