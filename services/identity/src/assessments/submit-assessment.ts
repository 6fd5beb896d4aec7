import { assessmentCompleted } from '@kindred/contracts/identity/assessment-completed';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { Dependencies } from '../dependencies.ts';
import { Assessment } from './assessment.ts';
import { traits } from './mini-ipip.ts';
import { PersonalityTrait } from './personality-trait.ts';
import { refuseEarlyAssessment, scoreAssessment, type Answer } from './scoring.ts';

/**
 * Takes an assessment in place of the last one, which goes with its answers and scores. The account's lock keeps two at
 * once from both being the first.
 */
export function submitAssessment(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { answers }: { readonly answers: readonly Answer[] },
): Promise<Assessment> {
  const scores = scoreAssessment(answers);
  return work.run(person, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const last = await tx.findOne(Assessment, { userId: user.id });
    refuseEarlyAssessment(last?.takenAt ?? null, tx.now);

    if (last) tx.remove(last);
    const assessment = Assessment.of(user.id, tx.now);
    assessment.answers = await sealer.seal(tx, { kind: 'person', id: user.id }, assessment.place, asKept(answers));
    tx.add(assessment);
    for (const trait of traits) {
      tx.add(
        PersonalityTrait.of({
          userId: user.id,
          trait,
          score: scores[trait],
          assessedAt: tx.now,
          assessmentId: assessment.id,
        }),
      );
    }
    tx.publish(assessmentCompleted, user, { userId: user.id });
    tx.publish(profileChanged, user, { userId: user.id, parts: ['TRAITS'] });
    return assessment;
  });
}

/** In the order of the items, whatever order they were answered in. */
function asKept(answers: readonly Answer[]): string {
  return JSON.stringify(
    [...answers].sort((one, other) => one.item - other.item).map(({ item, answer }) => ({ item, answer })),
  );
}
