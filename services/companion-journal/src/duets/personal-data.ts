import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import type { Dependencies } from '../dependencies.ts';
import { eraseDuets, eraseUtterances } from './erase-duets.ts';

/** What is stored of people and their duets: what refers to a duet comes before it. */
export const personalData: readonly PersonalTable<Dependencies>[] = [
  {
    table: 'duet_agent_line',
    kind: 'DUET_AGENT_LINE',
    what: 'That an agent has yet to answer a person in a duet.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'seeker_id',
    counted: 'NEVER',
    archive: { leftOut: 'tells no more than the transcript' },
    endOfLife: { job: 'speak-agent-lines', because: 'the agent has answered, or the duet is over' },
  },
  {
    table: 'duet_message',
    kind: 'DUET_MESSAGE',
    what: 'What a person said in a duet.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'sender_id',
    sealed: { content: {} },
    erase: eraseUtterances,
    archive: {
      as: 'duetMessages',
      order: 'timestamp',
      fields: { duetId: 'duet_id', act: 'act', content: 'content', timestamp: 'timestamp' },
    },
  },
  {
    table: 'duet_answer',
    kind: 'DUET_ANSWER',
    what: 'Which option a person chose at the end of an act of a duet.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'person_id',
    sealed: { option: {} },
    archive: {
      as: 'duetAnswers',
      order: 'answered_at',
      fields: { duetId: 'duet_id', act: 'act', option: 'option', answeredAt: 'answered_at' },
    },
  },
  {
    table: 'duet_question',
    kind: 'DUET_QUESTION',
    what: 'That a person was asked to decide on a connection.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'person_id',
    archive: { as: 'duetQuestions', order: 'asked_at', fields: { duetId: 'duet_id', askedAt: 'asked_at' } },
  },
  {
    table: 'duet_decision',
    kind: 'DUET_DECISION',
    what: 'What a person decided on an invitation to a duet, or on a connection.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'person_id',
    archive: {
      as: 'duetDecisions',
      order: 'decided_at',
      fields: { duetId: 'duet_id', choice: 'choice', decidedAt: 'decided_at' },
    },
  },
  {
    table: 'narrative_duet',
    kind: 'DUET',
    what: 'With whom a person had a duet, by which script, and when it began and ended.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: ['seeker_id', 'subject_id'],
    kept: 'BELONGS_TO_BOTH',
    // An invitation that is withheld must not be counted to the invited person.
    counted: 'seeker_id',
    erase: eraseDuets,
    archive: {
      as: 'duets',
      rows: 'VISIBLE',
      order: 'invited_at',
      fields: {
        id: 'id',
        script: 'script_key',
        purpose: 'purpose',
        seekerId: 'seeker_id',
        subjectId: 'subject_id',
        agentId: 'agent_id',
        status: 'status',
        invitedAt: 'invited_at',
        startedAt: 'started_at',
        completedAt: 'completed_at',
      },
    },
    endOfLife: {
      expired: `status = 'ENDED' AND started_at IS NULL AND completed_at < $1::timestamptz - interval '30 days'`,
      because: 'an invitation that was never accepted is kept for 30 days after it lapsed',
    },
  },
];
