import type { ReportSubjectKind } from '@kindred/contracts/safety';
import { eventSubject } from './event-subject.ts';
import { mediumSubject } from './medium-subject.ts';
import { messageSubject } from './message-subject.ts';
import { personSubject } from './person-subject.ts';
import type { Subject } from './subject.ts';
import { tribeSubject } from './tribe-subject.ts';

/** Everything that can be reported. */
export const subjects: Readonly<Record<ReportSubjectKind, Subject>> = {
  TRIBE: tribeSubject,
  EVENT: eventSubject,
  PERSON: personSubject,
  MESSAGE: messageSubject,
  MEDIUM: mediumSubject,
};
