import { identityErasureCompleted } from '@kindred/contracts/identity/erasure-completed';
import { addressChanged } from '@kindred/contracts/identity/address-changed';
import { roleChanged } from '@kindred/contracts/identity/role-changed';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userReactivated } from '@kindred/contracts/identity/user-reactivated';
import { userReinstated } from '@kindred/contracts/identity/user-reinstated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { assessmentCompleted } from '@kindred/contracts/identity/assessment-completed';
import { matchingOptedIn } from '@kindred/contracts/identity/matching-opted-in';
import { matchingOptedOut } from '@kindred/contracts/identity/matching-opted-out';
import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { defineService } from '@kindred/service/define-service';
import { admitRegistrations } from './accounts/admit-registrations.ts';
import { answerLetterRequests } from './accounts/answer-letter-requests.ts';
import { LetterRequest } from './accounts/letter-request.ts';
import { accountLoaders } from './accounts/loaders.ts';
import { OneTimeToken } from './accounts/one-time-token.ts';
import { Registration } from './accounts/registration.ts';
import { accounts } from './accounts/resolvers.ts';
import { User } from './accounts/user.ts';
import { Assessment } from './assessments/assessment.ts';
import { assessmentLoaders } from './assessments/loaders.ts';
import { PersonalityTrait } from './assessments/personality-trait.ts';
import { assessments } from './assessments/resolvers.ts';
import { AdminAction } from './admin/admin-action.ts';
import { adminLoaders } from './admin/loaders.ts';
import { adminResolvers } from './admin/resolvers.ts';
import { doorRole } from './door.ts';
import { environment } from './environment.ts';
import { erase, exportPerson } from './erasure/erasure.ts';
import { OutgoingMail } from './mail/outgoing-mail.ts';
import { sendMail } from './mail/send-mail.ts';
import { matchingRole } from './matching/matching-role.ts';
import { matching } from './matching/resolvers.ts';
import { Accounts1763700000001 } from './migrations/1763700000001-accounts.ts';
import { Administration1763700000002 } from './migrations/1763700000002-administration.ts';
import { Profiles1763700000003 } from './migrations/1763700000003-profiles.ts';
import { makeParts } from './parts.ts';
import { Interest } from './profiles/interest.ts';
import { profileLoaders } from './profiles/loaders.ts';
import { Profile } from './profiles/profile.ts';
import { profiles } from './profiles/resolvers.ts';
import { ValueProfile } from './profiles/value-profile.ts';
import { resonanceLoaders } from './resonance/loaders.ts';
import { resonance } from './resonance/resolvers.ts';
import { retention } from './retention.ts';
import { routes } from './routes.ts';
import { Credential } from './sign-in/credential.ts';
import { signInLoaders } from './sign-in/loaders.ts';
import { Login, RefreshToken } from './sign-in/login.ts';
import { signInResolvers } from './sign-in/resolvers.ts';
import { SignInFailure } from './sign-in/sign-in-failure.ts';
import { rotateKeys } from './tokens/rotate-keys.ts';

export const loaders = { ...accountLoaders, ...signInLoaders, ...adminLoaders, ...profileLoaders, ...assessmentLoaders, ...resonanceLoaders };

export default defineService({
  name: 'identity',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: [doorRole, matchingRole],
  entities: [User, Registration, OneTimeToken, Credential, Login, RefreshToken, SignInFailure, OutgoingMail, LetterRequest, AdminAction, Profile, Interest, ValueProfile, Assessment, PersonalityTrait],
  migrations: [Accounts1763700000001, Administration1763700000002, Profiles1763700000003],
  resolvers: [accounts, signInResolvers, adminResolvers, profiles, assessments, matching, resonance],
  loaders,
  publishes: [userRegistered, userVerified, sessionsRevoked, addressChanged, roleChanged, userDeactivated, userReactivated, userReinstated, userSuspended, profileChanged, assessmentCompleted, matchingOptedIn, matchingOptedOut],
  consumers: [],
  jobs: [admitRegistrations, answerLetterRequests, sendMail, rotateKeys],
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
