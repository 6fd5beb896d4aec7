import { identityErasureCompleted } from '@kindred/contracts/identity/erasure-completed';
import { topics } from '@kindred/contracts/identity/topics';
import { defineService } from '@kindred/service/define-service';
import { accounts } from './accounts/feature.ts';
import { admin } from './admin/feature.ts';
import { assessments } from './assessments/feature.ts';
import { doorRole } from './door.ts';
import { environment } from './environment.ts';
import { custodianRole } from './erasure/custodian.ts';
import { erasure } from './erasure/feature.ts';
import { marksOf } from './erasure/marks-of.ts';
import { dataExports } from './export/feature.ts';
import { factors } from './factors/feature.ts';
import { invitations } from './invitations/feature.ts';
import { limits } from './limits/feature.ts';
import { mail } from './mail/feature.ts';
import { makeDependencies } from './make-dependencies.ts';
import { matching } from './matching/feature.ts';
import { matchingRole } from './matching/matching-role.ts';
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
import { passkeys } from './passkeys/feature.ts';
import { passwords } from './passwords/feature.ts';
import { profiles } from './profiles/feature.ts';
import { resonance } from './resonance/feature.ts';
import { signIn } from './sign-in/feature.ts';
import { social } from './social/feature.ts';
import { ties } from './ties/feature.ts';
import { tokens } from './tokens/feature.ts';

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
    accounts,
    signIn,
    passwords,
    factors,
    passkeys,
    social,
    tokens,
    admin,
    invitations,
    profiles,
    assessments,
    matching,
    resonance,
    ties,
    erasure,
    dataExports,
    mail,
    limits,
  ],
  topics,
  dependencies: makeDependencies,
  closeDependencies: ({ mailer }) => mailer.close(),
  tokenKeys: ({ keys }) => keys.verificationKey,
  checksAdminsItself: true,
  marksOf,
  custodianRole,
  erased: identityErasureCompleted,
  archiveHeading: 'Your account, your sessions, what you say about yourself, and your ties.',
});
