import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const journalReminderDue = defineEvent({
  type: 'companion-journal.reminder.due.v1',
  description:
    'The time has come at which a person wants to be reminded to write in their journal. Told once, whether or not ' +
    'they wrote on that day.',
  subject: 'reminderId',
  data: {
    reminderId: id('The reminder. It stays the same when its time is changed.'),
    ownerId: person('Who wants to be reminded.'),
  },
  example: { reminderId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61', ownerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
