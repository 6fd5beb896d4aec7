import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { goalSet } from '@kindred/contracts/tribe-events/goal-set';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { actAsMember, lockAsMember, type InTribe } from '../memberships/as-member.ts';
import type { Tribe } from '../tribes/tribe.ts';
import { readGoal, readGoalChange, type GoalInput } from './goal-details.ts';
import { NotYourGoal, TooManyGoals } from './refusals.ts';
import { TribeGoal } from './tribe-goal.ts';

const mostOpen = 20;

interface OfGoal {
  readonly goalId: string;
}

/** Sets a goal for a tribe. */
export function createGoal(work: UnitOfWork, person: Person, input: GoalInput & { readonly tribeId: string }) {
  const details = readGoal(input, work.now);
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, input.tribeId, person.id);
    await actAsMember(tx, inTribe);
    const { tribe } = inTribe;
    await refuseTooManyGoals(tx, tribe);
    const goal = tx.add(TribeGoal.set(tribe.id, person.id, details, tx.now));
    recordGoal(tx, tribe, goal, person.id);
    return { goal, tribe };
  });
}

/** Changes an open goal. */
export function updateGoal(
  work: UnitOfWork,
  person: Person,
  { goalId, ...input }: OfGoal & { readonly [Name in keyof GoalInput]?: GoalInput[Name] | null },
) {
  const change = readGoalChange(input, work.now);
  return work.run(person, async (tx) => {
    const { goal, ...inTribe } = await lockGoal(tx, goalId, person.id);
    inTribe.tribe.refuseIfDissolved();
    refuseOthersGoal(inTribe, goal);
    goal.refuseUnlessOpen();
    await actAsMember(tx, inTribe);
    Object.assign(goal, change);
    return goal;
  });
}

/** Completes a goal. Completing it again changes nothing. */
export function completeGoal(work: UnitOfWork, person: Person, { goalId }: OfGoal) {
  return work.run(person, async (tx) => {
    const { goal, ...inTribe } = await lockGoal(tx, goalId, person.id);
    const { tribe } = inTribe;
    tribe.refuseIfDissolved();
    if (goal.isCompleted) return { goal, tribe };
    goal.complete(person.id, tx.now);
    await actAsMember(tx, inTribe);
    const type = goal.isChallenge ? 'CHALLENGE_COMPLETED' : 'GOAL_COMPLETED';
    tx.add(TribeActivity.of(tribe.id, person.id, type, { goalId }, tx.now));
    const { isChallenge } = goal;
    tx.publish(goalCompleted, tribe, { tribeId: tribe.id, goalId, completedBy: person.id, isChallenge });
    return { goal, tribe };
  });
}

/** Deletes an open goal. */
export function deleteGoal(work: UnitOfWork, person: Person, { goalId }: OfGoal) {
  return work.run(person, async (tx) => {
    const { goal, ...inTribe } = await lockGoal(tx, goalId, person.id);
    inTribe.tribe.refuseIfDissolved();
    refuseOthersGoal(inTribe, goal);
    goal.refuseUnlessOpen();
    await actAsMember(tx, inTribe);
    tx.remove(goal);
    return { goalId, tribe: inTribe.tribe };
  });
}

const noGoal = 'No goal of your tribes';

/** Locks the tribe of a goal for a member of it. @throws {NotFound} */
export async function lockGoal(
  tx: Transaction,
  goalId: string,
  userId: string,
): Promise<InTribe & { readonly goal: TribeGoal }> {
  const found = await tx.get(TribeGoal, goalId, noGoal);
  const inTribe = await lockAsMember(tx, found.tribeId, userId, noGoal);
  return { ...inTribe, goal: await tx.get(TribeGoal, goalId, noGoal) };
}

/** @throws {TooManyGoals} */
export async function refuseTooManyGoals(tx: Transaction, { id: tribeId }: Tribe): Promise<void> {
  const open = await tx.countUpTo(TribeGoal, { tribeId, status: 'OPEN' }, mostOpen);
  if (open >= mostOpen) throw new TooManyGoals(mostOpen);
}

/** What follows from a goal that is OPEN now. */
export function recordGoal(tx: Transaction, tribe: Tribe, { id: goalId, isChallenge }: TribeGoal, setBy: string): void {
  tx.add(TribeActivity.of(tribe.id, setBy, 'GOAL_CREATED', { goalId }, tx.now));
  tx.publish(goalSet, tribe, { tribeId: tribe.id, goalId, setBy, isChallenge });
}

function refuseOthersGoal({ tribe, membership: { userId } }: InTribe, goal: TribeGoal): void {
  if (goal.createdBy !== userId && tribe.createdBy !== userId) throw new NotYourGoal();
}
