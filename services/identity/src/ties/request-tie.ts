import { DomainError, NotFound } from '@kindred/contracts/domain-error';
import { tieAccepted } from '@kindred/contracts/identity/tie-accepted';
import { tieRequested } from '@kindred/contracts/identity/tie-requested';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { User } from '../accounts/user.ts';
import { visibleStatus } from '../accounts/visible-users.ts';
import { isBlocked, lockPair, Pair } from './pair.ts';
import { seenTies, type SeenTie } from './seen-ties.ts';
import { OwnTie, requestTie as decide } from './tie.ts';

export class AgentUnknown extends DomainError {
  readonly code = 'AGENT_UNKNOWN';
  constructor() {
    super('There is no agent of this id, or it takes no new ties.');
  }
}

export interface RequestTieInput {
  readonly userId?: string | null | undefined;
  readonly agentId?: string | null | undefined;
}

/**
 * Requests a tie with a person, or makes a tie with an agent. The schema (`@oneOf`) requires exactly one of the two
 * ids. If the other person has already requested one, this accepts it.
 */
export function requestTie(work: UnitOfWork, person: Person, { userId, agentId }: RequestTieInput): Promise<SeenTie> {
  return work.run(person, async (tx) => {
    await lockOwnAccount(tx, person);
    const other = userId
      ? { userId: (await seenPerson(tx, person, userId)).id }
      : { agentId: await knownAgent(tx, agentId ?? '') };
    const pair = await lockPair(tx, Pair.of(person.id, other, tx.now));
    const { tie, ended } = pair;
    const outcome = decide({
      askerId: person.id,
      kind: 'userId' in other ? 'USER_USER' : 'USER_AGENT',
      tie,
      ended,
      blocked: await isBlocked(tx, pair),
      now: tx.now,
    });
    if (outcome === 'ask' && 'userId' in other) {
      pair.ask(person.id, tx.now);
      tx.publish(tieRequested, pair, { tieId: pair.id, requesterId: person.id, addresseeId: other.userId });
    }
    if (outcome === 'make') pair.ask(person.id, tx.now);
    if (outcome === 'make' || outcome === 'accept') acceptPair(tx, pair);
    return seenByThem(tx, person, pair);
  });
}

/** @throws {AgentUnknown} also for an agent that is retired, and for the id of a person */
async function knownAgent(tx: Transaction, agentId: string): Promise<string> {
  const found = await tx.query('SELECT 1 FROM agent WHERE id = $1 AND retired_at IS NULL', [agentId]);
  if (found.length === 0) throw new AgentUnknown();
  return agentId;
}

/** Both want it: the tie is ACTIVE, and the world is told whose it is. */
export function acceptPair(tx: Transaction, pair: Pair): void {
  pair.activate(tx.now);
  const addresseeId = pair.otherThan(pair.requesterId);
  tx.publish(tieAccepted, pair, {
    tieId: pair.id,
    requesterId: pair.requesterId,
    ...(addresseeId && { addresseeId }),
    ...(pair.agentId && { agentId: pair.agentId }),
  });
}

/** Somebody else whom one may see; whom one may not see is nobody. */
export async function seenPerson(tx: Transaction, person: Person, userId: string): Promise<User> {
  if (userId === person.id) throw new OwnTie();
  const other = await tx.findOne(User, { id: userId, status: visibleStatus() });
  if (!other) throw new NotFound('Nobody');
  return other;
}

export async function seenByThem(tx: Transaction, person: Person, pair: Pair): Promise<SeenTie> {
  const [seen] = await seenTies(tx, person.id, { tieIds: [pair.id] });
  if (!seen) throw new NotFound('No tie');
  return seen;
}
