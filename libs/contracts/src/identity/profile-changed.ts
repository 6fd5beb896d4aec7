import { defineEvent } from '../define-event.ts';
import { list, oneOf, person } from '../fields.ts';

export const profileChanged = defineEvent({
  type: 'identity.user.profile-changed.v1',
  description:
    'A person changed what their profile says. Which parts is told here, what they say now is not: whoever may know ' +
    'it asks identity.',
  subject: 'userId',
  data: {
    userId: person('Whose profile.'),
    parts: list(
      'The parts that changed.',
      oneOf(
        'PROFILE is the text about oneself, the user name, languages, time zone, quiet hours and free evenings, TRAITS the result of an assessment.',
        ['PROFILE', 'LOCATION', 'INTERESTS', 'VALUES', 'TRAITS'],
      ),
    ),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', parts: ['PROFILE', 'INTERESTS'] },
});
