import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { actAsMember } from '../memberships/as-member.ts';
import { lockGoal, recordGoal, refuseTooManyGoals } from './change-goals.ts';

/** Accepts or declines a proposed challenge. The same answer again changes nothing. */
export function answerChallenge(work: UnitOfWork, person: Person, goalId: string, accepted: boolean) {
  return work.run(person, async (tx) => {
    const { goal, ...inTribe } = await lockGoal(tx, goalId, person.id);
    const { tribe } = inTribe;
    tribe.refuseIfDissolved();
    if (goal.isChallenge && goal.status === (accepted ? 'OPEN' : 'DECLINED')) return { goal, tribe };
    if (goal.status !== 'PROPOSED') throw new NotFound('No open challenge');
    await actAsMember(tx, inTribe);
    if (accepted) await refuseTooManyGoals(tx, tribe);
    goal.answer(accepted);
    if (accepted) recordGoal(tx, tribe, goal, person.id);
    return { goal, tribe };
  });
}
