import { agentSubject } from './agent-subject.ts';
import { channelSubject } from './channel-subject.ts';
import { messageSubject } from './message-subject.ts';
import { microDaoSubject } from './micro-dao-subject.ts';
import { personSubject } from './person-subject.ts';
import type { Subjects } from './subject.ts';

/** Everything that can be reported. */
export const subjects: Subjects = {
  PERSON: personSubject,
  MESSAGE: messageSubject,
  CHANNEL: channelSubject,
  AGENT: agentSubject,
  MICRO_DAO: microDaoSubject,
};
