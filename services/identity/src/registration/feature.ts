import { defineFeature } from '@kindred/service/features/define-feature';
import { actorInAnswer } from '../accounts/actor-in-answer.ts';
import { admitRegistrations } from './admit-registrations.ts';
import { Registration } from './registration.ts';
import { registrationResolvers } from './resolvers.ts';

/** Asking for an account, and proving its address. */
export const registration = defineFeature({
  name: 'registration',
  entities: [Registration],
  resolvers: [registrationResolvers],
  jobs: [admitRegistrations],
  personalData: [
    {
      table: 'registration',
      kind: 'REGISTRATION',
      what: 'Requests for an account, each deleted once the job has admitted it.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: { email: ['email'] },
      archive: { leftOut: 'is deleted after a short time, and may come from another person' },
    },
  ],
  securityEvents: {
    register: 'account-registered',
    verifyEmail: { event: 'email-verified', actorOf: actorInAnswer },
  },
});
