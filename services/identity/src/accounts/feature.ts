import { defineFeature } from '@kindred/service/features/define-feature';
import { actorInAnswer } from './actor-in-answer.ts';
import { answerLetterRequests } from './answer-letter-requests.ts';
import { LetterRequest } from './letter-request.ts';
import { accountLoaders } from './loaders.ts';
import { accountNodes } from './nodes.ts';
import { OneTimeToken } from './one-time-token.ts';
import { accountData } from './personal-data.ts';
import { accountResolvers } from './resolvers.ts';
import { User } from './user.ts';
import { failedTryEntry } from '../sign-in/failed-try-entry.ts';

/** Accounts: changing the address, leaving for a while, and who may see whom. */
export const accounts = defineFeature({
  name: 'accounts',
  entities: [User, OneTimeToken, LetterRequest],
  resolvers: [accountResolvers],
  loaders: accountLoaders,
  nodes: accountNodes,
  jobs: [answerLetterRequests],
  personalData: accountData,
  forAgents: { 'profile:read': { Query: ['me', 'user', 'userByName'], User: ['username'] } },
  securityEvents: {
    requestEmailChange: { event: 'email-change-requested', onRefusal: failedTryEntry },
    confirmEmailChange: { event: 'email-changed', actorOf: actorInAnswer },
    deactivateAccount: 'account-deactivated',
  },
});
