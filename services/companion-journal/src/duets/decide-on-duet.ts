import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { DuetDecision, DuetQuestion, type DuetChoice } from './duet-rows.ts';
import { seekerAnswersBy } from './duet-times.ts';
import { lockOwnDuet } from './lock-own-duet.ts';
import type { NarrativeDuet } from './narrative-duet.ts';
import { AlreadyDecided, DuetNotOpen, NotAsked } from './refusals.ts';

export interface DecideOnDuetInput {
  readonly duetId: string;
  readonly choice: DuetChoice;
}

/**
 * Decides what is to come of a duet. To connect, a side has to be asked: first the seeker, if the two aligned, then
 * the subject, if the seeker wants to connect. A duet can be let go at any time, and the other side is not told: an
 * open one ends at the next full hour, one whose acts are completed when it would have ended anyway. The same decision
 * again changes nothing.
 */
export function decideOnDuet(work: UnitOfWork, person: Person, { duetId, choice }: DecideOnDuetInput) {
  return work.run(person, async (tx) => {
    const { duet, party } = await lockOwnDuet(tx, duetId, person.id);
    const before = await tx.findOne(DuetDecision, { duetId, personId: person.id, about: 'CONNECTION' });
    if (before?.choice === choice) return duet;
    if (before) throw new AlreadyDecided();
    if (duet.isOverAt(tx.now) || (duet.status === 'INVITED' && party === 'SUBJECT')) throw new DuetNotOpen();
    if (choice === 'CONNECT') await refuseUnlessAsked(tx, duet, person.id);
    tx.add(DuetDecision.of({ duetId, party, personId: person.id, about: 'CONNECTION', choice, decidedAt: tx.now }));
    if (choice === 'CONNECT') await connect(tx, duet, party);
    // Once all acts are completed, nothing that the other side could see follows from a decision to let go.
    else if (duet.status !== 'REFLECTING') duet.letGo(tx.now);
    return duet;
  });
}

/** @throws {NotAsked} also for a seeker whose time to decide is over */
async function refuseUnlessAsked(tx: Transaction, duet: NarrativeDuet, personId: string): Promise<void> {
  const question = await tx.findOne(DuetQuestion, { duetId: duet.id, personId });
  if (!question || tx.now >= answerBy(duet, personId)) throw new NotAsked();
}

/** Until when a side that was asked may decide. */
export function answerBy(duet: NarrativeDuet, personId: string): Date {
  return duet.seekerId === personId && duet.subjectId !== null ? seekerAnswersBy(duet.endsAt) : duet.endsAt;
}

async function connect(tx: Transaction, duet: NarrativeDuet, party: 'SEEKER' | 'SUBJECT'): Promise<void> {
  const { id: duetId, seekerId, subjectId, agentId } = duet;
  if (party === 'SEEKER' && subjectId !== null) {
    const ask = 'INSERT INTO duet_question (duet_id, person_id, asked_at) VALUES ($1, $2, $3)';
    await tx.query(ask, [duetId, subjectId, tx.now]);
    return;
  }
  // An agent does not refuse.
  if (agentId !== null)
    tx.add(
      DuetDecision.of({
        duetId,
        party: 'AGENT',
        personId: null,
        about: 'CONNECTION',
        choice: 'CONNECT',
        decidedAt: tx.now,
      }),
    );
  duet.consent(tx.now);
  tx.publish(duetConsented, duet, {
    duetId,
    seekerId,
    ...(subjectId !== null && { subjectId }),
    ...(agentId !== null && { agentId }),
  });
}
