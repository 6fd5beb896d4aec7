import { identityErasureCompleted } from '@kindred/contracts/identity/erasure-completed';
import { topics } from '@kindred/contracts/identity/topics';
import { defineService } from '@kindred/service/define-service';
import { defineFeature } from '@kindred/service/features/define-feature';
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
import { custodianRole } from './erasure/custodian.ts';
import { DeletionRequest } from './erasure/deletion-request.ts';
import { dueDeletions } from './erasure/due-deletions.ts';
import { erase } from './erasure/erase.ts';
import { keepAnswerWhenErasureCompleted } from './erasure/keep-answer-when-erasure-completed.ts';
import { deletions } from './erasure/resolvers.ts';
import { watchErasures } from './erasure/watch-erasures.ts';
import { collectExports } from './export/collect-exports.ts';
import { DataExport, DataExportPart } from './export/data-export.ts';
import { exportPerson, holds } from './export/identity-part.ts';
import { exportLoaders } from './export/loaders.ts';
import { dataExports } from './export/resolvers.ts';
import { factorLoaders } from './factors/loaders.ts';
import { PasskeyChallenge } from './factors/passkey-challenge.ts';
import { Passkey } from './factors/passkey.ts';
import { RecoveryCode } from './factors/recovery-code.ts';
import { factors } from './factors/resolvers.ts';
import { SignInChallenge } from './factors/sign-in-challenge.ts';
import { TotpFactor } from './factors/totp-factor.ts';
import { invitations } from './invitations/resolvers.ts';
import { OutgoingMail } from './mail/outgoing-mail.ts';
import { sendMail } from './mail/send-mail.ts';
import { matchingRole } from './matching/matching-role.ts';
import { matching } from './matching/resolvers.ts';
import { Accounts1763700000001 } from './migrations/1763700000001-accounts.ts';
import { Administration1763700000002 } from './migrations/1763700000002-administration.ts';
import { Profiles1763700000003 } from './migrations/1763700000003-profiles.ts';
import { Ties1763700000005 } from './migrations/1763700000005-ties.ts';
import { Erasure1763700000004 } from './migrations/1763700000004-erasure.ts';
import { Social1763700000006 } from './migrations/1763700000006-social.ts';
import { ClosedAccounts1763700000007 } from './migrations/1763700000007-closed-accounts.ts';
import { OpenedLinks1763700000008 } from './migrations/1763700000008-opened-links.ts';
import { Proofs1763700000010 } from './migrations/1763700000010-proofs.ts';
import { SecondFactors1763700000011 } from './migrations/1763700000011-second-factors.ts';
import { Passkeys1763700000012 } from './migrations/1763700000012-passkeys.ts';
import { makeDependencies, type Dependencies } from './dependencies.ts';
import { Interest } from './profiles/interest.ts';
import { profileLoaders } from './profiles/loaders.ts';
import { Profile } from './profiles/profile.ts';
import { profiles } from './profiles/resolvers.ts';
import { ValueProfile } from './profiles/value-profile.ts';
import { resonanceLoaders } from './resonance/loaders.ts';
import { resonance } from './resonance/resolvers.ts';
import { retention } from './retention.ts';
import { routes } from './routes.ts';
import { securityEvents } from './security-events.ts';
import { Credential } from './sign-in/credential.ts';
import { signInLoaders } from './sign-in/loaders.ts';
import { Login, RefreshToken } from './sign-in/login.ts';
import { signInResolvers } from './sign-in/resolvers.ts';
import { SignInFailure } from './sign-in/sign-in-failure.ts';
import { socialLoaders } from './social/loaders.ts';
import { ProviderNonce } from './social/provider-nonce.ts';
import { social } from './social/resolvers.ts';
import { SocialIdentity } from './social/social-identity.ts';
import { tieLoaders } from './ties/loaders.ts';
import { Pair } from './ties/pair.ts';
import { ties } from './ties/resolvers.ts';
import { rotateKeys } from './tokens/rotate-keys.ts';

export const loaders = {
  ...accountLoaders,
  ...exportLoaders,
  ...signInLoaders,
  ...factorLoaders,
  ...adminLoaders,
  ...profileLoaders,
  ...assessmentLoaders,
  ...resonanceLoaders,
  ...tieLoaders,
  ...socialLoaders,
};

export default defineService({
  name: 'identity',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: [doorRole, matchingRole, custodianRole],
  migrations: [
    Accounts1763700000001,
    Administration1763700000002,
    Profiles1763700000003,
    Erasure1763700000004,
    Ties1763700000005,
    Social1763700000006,
    ClosedAccounts1763700000007,
    OpenedLinks1763700000008,
    Proofs1763700000010,
    SecondFactors1763700000011,
    Passkeys1763700000012,
  ],
  features: [
    defineFeature<Dependencies>({
      name: 'all',
      entities: [
        User,
        Registration,
        OneTimeToken,
        Credential,
        Login,
        RefreshToken,
        SignInFailure,
        OutgoingMail,
        LetterRequest,
        AdminAction,
        Profile,
        Interest,
        ValueProfile,
        Assessment,
        PersonalityTrait,
        Pair,
        SocialIdentity,
        ProviderNonce,
        TotpFactor,
        RecoveryCode,
        SignInChallenge,
        Passkey,
        PasskeyChallenge,
        DeletionRequest,
        DataExport,
        DataExportPart,
      ],
      resolvers: [
        accounts,
        signInResolvers,
        factors,
        adminResolvers,
        profiles,
        assessments,
        matching,
        resonance,
        ties,
        social,
        deletions,
        dataExports,
        invitations,
      ],
      loaders,
      securityEvents,
      consumers: [],
      consumersFor: ({ services }) => ['identity', ...services.keys()].map(keepAnswerWhenErasureCompleted),
      jobs: [
        admitRegistrations,
        answerLetterRequests,
        sendMail,
        rotateKeys,
        dueDeletions,
        watchErasures,
        collectExports,
      ],
      routes,
      otherTables: retention.map(({ table, ...endOfLife }) => ({ table, because: endOfLife.because, endOfLife })),
    }),
  ],
  topics,
  dependencies: makeDependencies,
  closeDependencies: ({ mailer }) => mailer.close(),
  tokenKeys: ({ keys }) => keys.verificationKey,
  checksAdminsItself: true,
  erased: identityErasureCompleted,
  custodianRole,
  erase,
  archiveHeading: holds,
  export: exportPerson,
});
