import { identityErasureCompleted } from '@kindred/contracts/identity/erasure-completed';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { defineService } from '@kindred/service/define-service';
import { admitRegistrations } from './accounts/admit-registrations.ts';
import { accountLoaders } from './accounts/loaders.ts';
import { OneTimeToken } from './accounts/one-time-token.ts';
import { Registration } from './accounts/registration.ts';
import { accounts } from './accounts/resolvers.ts';
import { User } from './accounts/user.ts';
import { doorRole } from './door.ts';
import { environment } from './environment.ts';
import { erase, exportPerson } from './erasure/erasure.ts';
import { OutgoingMail } from './mail/outgoing-mail.ts';
import { sendMail } from './mail/send-mail.ts';
import { Accounts1763700000001 } from './migrations/1763700000001-accounts.ts';
import { Profiles1763700000003 } from './migrations/1763700000003-profiles.ts';
import { makeParts } from './parts.ts';
import { profileLoaders } from './profiles/loaders.ts';
import { Profile } from './profiles/profile.ts';
import { profiles } from './profiles/resolvers.ts';
import { matchingRole } from './resonance/matching-role.ts';
import { retention } from './retention.ts';
import { routes } from './routes.ts';
import { Credential } from './sign-in/credential.ts';
import { Login, RefreshToken } from './sign-in/login.ts';
import { signInResolvers } from './sign-in/resolvers.ts';
import { SignInFailure } from './sign-in/sign-in-failure.ts';
import { rotateKeys } from './tokens/rotate-keys.ts';

export const loaders = { ...accountLoaders, ...profileLoaders };

export default defineService({
  name: 'identity',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: [doorRole, matchingRole],
  entities: [User, Registration, OneTimeToken, Credential, Login, RefreshToken, SignInFailure, OutgoingMail, Profile],
  migrations: [Accounts1763700000001, Profiles1763700000003],
  resolvers: [accounts, signInResolvers, profiles],
  loaders,
  publishes: [userRegistered, userVerified, sessionsRevoked, profileChanged],
  consumers: [],
  jobs: [admitRegistrations, sendMail, rotateKeys],
  retention,
  parts: makeParts,
  closeParts: ({ mailer }) => mailer.close(),
  tokenKeys: ({ keys }) => keys.verificationKey,
  routes,
  erased: identityErasureCompleted,
  erase,
  holds: 'Your account, your sessions, and what you say about yourself.',
  export: exportPerson,
});
