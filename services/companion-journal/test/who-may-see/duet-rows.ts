import { newId } from '@kindred/contracts/uuid';
import { sealed, type NamedRow } from './named-row.ts';

const at = '2026-01-01T12:00:00Z';
const hash = Buffer.alloc(32);

const reflecting = { status: 'REFLECTING', is_withheld: false, started_at: at, seeker_acts: 2, other_acts: 2 };
const invited = { status: 'INVITED', is_withheld: false, seeker_acts: 0, other_acts: 0 };
const withheld = { ...invited, is_withheld: true };

/**
 * A duet that the owner began and whose alignment is due, one with an agent that is aligned, and two invitations to the
 * owner: of a third person without an answer, and one that is withheld. An erasure emptied one message.
 */
export function duetRows(owner: string, other: string): readonly NamedRow[] {
  const [due, aligned] = [newId(), newId()];
  const duet = (id: string, seekerId: string, more: object) => ({
    id,
    script_key: 'LETTER_TO_A_YEAR',
    script_version: 1,
    purpose: 'QUEST',
    seeker_id: seekerId,
    subject_id: seekerId === owner ? other : owner,
    invited_at: at,
    ends_at: at,
    message_count: 0,
    head_hash: hash,
    version: 1,
    ...more,
  });
  const message = (duetId: string, senderId: string, position: number) => ({
    id: newId(),
    duet_id: duetId,
    position,
    act: 1,
    party: senderId === owner ? 'SEEKER' : 'SUBJECT',
    sender_id: senderId,
    content: sealed,
    content_digest: hash,
    timestamp: at,
    previous_hash: hash,
    hash,
  });
  const answer = (duetId: string) => ({
    id: newId(),
    duet_id: duetId,
    act: 1,
    person_id: owner,
    option: sealed,
    answered_at: at,
  });
  const decision = { id: newId(), duet_id: due, party: 'SEEKER', person_id: owner, about: 'CONNECTION' };
  return [
    ['narrative_duet', duet(due, owner, reflecting)],
    ['narrative_duet (invited)', duet(newId(), newId(), invited)],
    ['narrative_duet (withheld)', duet(newId(), other, withheld)],
    ['narrative_duet (aligned)', duet(aligned, owner, { ...reflecting, subject_id: null, agent_id: newId() })],
    ['duet_alignment', { duet_id: due, try_again_at: at }],
    ['duet_alignment (aligned)', { duet_id: aligned, alignment: sealed, try_again_at: at, made_at: at }],
    ['duet_message', message(due, owner, 1)],
    ['duet_message (of the other)', message(due, other, 2)],
    ['duet_message (emptied)', { ...message(due, other, 3), sender_id: null, content: null }],
    ['duet_message (aligned)', message(aligned, owner, 1)],
    ['duet_answer', answer(due)],
    ['duet_answer (aligned)', answer(aligned)],
    ['duet_decision', { ...decision, choice: 'CONNECT', decided_at: at }],
    ['duet_agent_line', { duet_id: aligned, seeker_id: owner, answers_position: 1, tries: 0, try_again_at: at }],
    ['duet_question', { duet_id: due, person_id: owner, asked_at: at }],
  ];
}
