import { duetInvitationAnswered } from '@kindred/contracts/companion-journal/duet-invitation-answered';
import { duetOpened } from '@kindred/contracts/companion-journal/duet-opened';
import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isBlocked } from '../blocks/is-blocked.ts';
import { DuetDecision } from './duet-rows.ts';
import { lockOwnDuet } from './lock-own-duet.ts';
import { InvitationAnswered, InvitationOver } from './refusals.ts';

export interface AnswerDuetInvitationInput {
  readonly duetId: string;
  readonly accept: boolean;
}

/**
 * Accepts or declines an invitation, which only the invited person can. After declining, the duet looks to its seeker
 * like one that waits, and lapses. The same answer again changes nothing.
 */
export function answerDuetInvitation(work: UnitOfWork, person: Person, { duetId, accept }: AnswerDuetInvitationInput) {
  return work.run(person, async (tx) => {
    const { duet, party } = await lockOwnDuet(tx, duetId, person.id);
    if (party !== 'SUBJECT' || (await isBlocked(tx, duet.seekerId))) throw new NotFound('No invitation');
    const choice = accept ? 'ACCEPT' : 'DECLINE';
    const before = await tx.findOne(DuetDecision, { duetId, personId: person.id, about: 'INVITATION' });
    if (before?.choice === choice) return duet;
    if (before) throw new InvitationAnswered();
    if (duet.status !== 'INVITED' || duet.isOverAt(tx.now)) throw new InvitationOver();
    tx.add(DuetDecision.of({ duetId, party, personId: person.id, about: 'INVITATION', choice, decidedAt: tx.now }));
    tx.publish(duetInvitationAnswered, duet, { duetId, isAccepted: accept });
    if (accept) {
      duet.open(tx.now);
      const { seekerId, purpose } = duet;
      tx.publish(duetOpened, duet, { duetId, seekerId, subjectId: person.id, purpose });
    }
    return duet;
  });
}
