import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const assessmentCompleted = defineEvent({
  type: 'identity.user.assessment-completed.v1',
  description:
    'A person completed the personality assessment, for the first time or again. Answers and scores stay in identity.',
  subject: 'userId',
  data: {
    userId: person('Who completed it.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
