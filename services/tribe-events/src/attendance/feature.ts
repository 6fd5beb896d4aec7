import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { EventAttendee } from './event-attendee.ts';
import { lapseUnpaidPlaces } from './lapse-unpaid-places.ts';
import { leaveEvents, leaveEventsWhenMemberGone } from './leave-events.ts';
import { attendanceLoaders } from './loaders.ts';
import * as payments from './mark-payment.ts';
import { attendanceResolvers } from './resolvers.ts';

/** Who comes to an event, who waits for a place, and who has paid. */
export const attendance = defineFeature<Dependencies, typeof attendanceLoaders>({
  name: 'attendance',
  entities: [EventAttendee],
  resolvers: [attendanceResolvers],
  loaders: attendanceLoaders,
  consumers: [
    leaveEventsWhenMemberGone,
    payments.markPaidWhenSharePaid,
    payments.markPaidWhenTransactionCompleted,
    payments.markFailedWhenTransactionFailed,
    payments.unmarkWhenTransactionRefunded,
    payments.unmarkWhenDisputed,
  ],
  jobs: [lapseUnpaidPlaces],
  idsOfThings: ['paid_by'],
  beforeErasure: ({ tx, userId }) => leaveEvents(tx, { userId }),
  personalData: [
    {
      table: 'event_attendee',
      kind: 'EVENT_ATTENDANCE',
      what: 'How a person answered events, whether they came, and whether they paid.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'eventAttendance',
        order: 'id',
        fields: {
          eventId: 'event_id',
          rsvpStatus: 'rsvp_status',
          rsvpTime: 'rsvp_time',
          hasGuest: 'has_guest',
          checkedInAt: 'checked_in_at',
          paymentStatus: 'payment_status',
        },
      },
      endOfLife: {
        expired: `event_id IN (SELECT id FROM tribe_event WHERE ended_at < $1::timestamptz - interval '2 years')`,
        because: 'a tribe looks back two years, as its feed does',
      },
    },
  ],
});
