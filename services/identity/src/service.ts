import { identityErasureCompleted } from '@kindred/contracts/identity/erasure-completed';
import { topics } from '@kindred/contracts/identity/topics';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { accounts } from './accounts/feature.ts';
import { accessGrants } from './access-grants/feature.ts';
import { admin } from './admin/feature.ts';
import { assessments } from './assessments/feature.ts';
import { unauthenticatedRole } from './unauthenticated.ts';
import { environment } from './environment.ts';
import { contactRole } from './contacts/contact-role.ts';
import { contacts } from './contacts/feature.ts';
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
import { oauth } from './oauth/feature.ts';
import { passkeys } from './passkeys/feature.ts';
import { passwords } from './passwords/feature.ts';
import { profiles } from './profiles/feature.ts';
import { registration } from './registration/feature.ts';
import { resonance } from './resonance/feature.ts';
import { signIn } from './sign-in/feature.ts';
import { social } from './social/feature.ts';
import { ties } from './ties/feature.ts';
import { tokens } from './tokens/feature.ts';
import { usernames } from './usernames/feature.ts';

export default defineService({
  name: 'identity',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: [unauthenticatedRole, matchingRole, contactRole, custodianRole],
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  features: [
    accounts,
    registration,
    usernames,
    signIn,
    passwords,
    factors,
    passkeys,
    social,
    tokens,
    accessGrants,
    oauth,
    admin,
    invitations,
    profiles,
    assessments,
    matching,
    contacts,
    resonance,
    ties,
    erasure,
    dataExports,
    mail,
    limits,
  ],
  topics,
  dependencies: makeDependencies,
  closeDependencies: async ({ mailer, cache }) => void (await Promise.all([mailer.close(), cache.close()])),
  tokenKeys: ({ keys }) => keys.verificationKey,
  checksAdminsItself: true,
  marksOf,
  custodianRole,
  erased: identityErasureCompleted,
  archiveHeading: 'Your account, your sessions, what you say about yourself, and your ties.',
});
