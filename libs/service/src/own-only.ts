import { subjectOf, type Caller } from './callers.ts';

/** Whether the caller is this person. An admin or a service that asks about a person is not. */
export function isOwn(caller: Caller | null, userId: string | null): boolean {
  return caller?.kind === 'person' && caller.userId === userId;
}

/** A person's field that is shown to that person alone: null for every other caller, admins among them. */
export function ownOnly<Value>(caller: Caller | null, userId: string | null, answer: () => Value): Value | null {
  return isOwn(caller, userId) ? answer() : null;
}

/**
 * Like {@link ownOnly}, and also for agents that act for this person. Only for fields that a feature opens to agents:
 * all others are refused before.
 */
export function ownOrAgents<Value>(caller: Caller | null, userId: string | null, answer: () => Value): Value | null {
  return userId !== null && subjectOf(caller) === userId ? answer() : null;
}
