import type { Held } from './held.ts';

/**
 * Every table of identity that has something of people in it: whose its rows are, what becomes of them when the person
 * is erased, and what of them the person is given. A table is added here with the migration that makes it, in the order
 * in which rows can go; `test/erasure/catalogue.spec.ts` holds this list against the schema.
 */
export const whatIsHeld: readonly Held[] = [
  {
    table: 'login',
    kind: 'SESSION',
    whose: { user_id: ['id'] },
    archive: {
      as: 'sessions',
      fields: {
        openedAt: 'created_at',
        lastUsedAt: 'last_used_at',
        endedAt: 'revoked_at',
        provenAt: 'authenticated_at',
        provenBy: 'methods',
      },
    },
  },
  {
    table: 'credential',
    kind: 'PASSWORD',
    whose: { user_id: ['id'] },
    archive: { leftOut: 'a hash is useful only to a thief' },
  },
  {
    table: 'social_identity',
    kind: 'PROVIDER',
    whose: { user_id: ['id'] },
    archive: {
      as: 'linkedProviders',
      fields: { provider: 'provider', theirIdOfYou: 'subject', linkedAt: 'linked_at' },
    },
  },
  {
    table: 'totp_factor',
    kind: 'AUTHENTICATOR_APP',
    whose: { user_id: ['id'] },
    archive: { as: 'authenticatorApps', fields: { addedAt: 'created_at', confirmedAt: 'confirmed_at' } },
  },
  {
    table: 'recovery_code',
    kind: 'RECOVERY_CODE',
    whose: { user_id: ['id'] },
    archive: { as: 'recoveryCodes', fields: { madeAt: 'created_at', usedAt: 'used_at' } },
  },
  {
    table: 'passkey',
    kind: 'PASSKEY',
    whose: { user_id: ['id'] },
    archive: { as: 'passkeys', fields: { name: 'name', addedAt: 'created_at', lastUsedAt: 'last_used_at' } },
  },
  {
    table: 'passkey_challenge',
    kind: 'PASSKEY_CHALLENGE',
    whose: { user_id: ['id'] },
    archive: { leftOut: 'hashes of challenges that wait for five minutes' },
  },
  {
    table: 'sign_in_challenge',
    kind: 'SIGN_IN_CHALLENGE',
    whose: { user_id: ['id'] },
    archive: { leftOut: 'hashes of sign-ins that wait for five minutes' },
  },
  {
    table: 'one_time_token',
    kind: 'MAILED_TOKEN',
    whose: { user_id: ['id'] },
    archive: { leftOut: 'hashes of tokens that were mailed' },
  },
  {
    table: 'registration',
    kind: 'REGISTRATION',
    whose: { email: ['email'] },
    archive: { leftOut: 'is deleted after a short time, and may come from another person' },
  },
  {
    table: 'letter_request',
    kind: 'LETTER_REQUEST',
    whose: { user_id: ['id'], email: ['email'] },
    archive: { leftOut: 'waits for a moment' },
  },
  {
    table: 'outgoing_mail',
    kind: 'OUTGOING_MAIL',
    whose: { recipient_key: ['addressKey'] },
    archive: { leftOut: 'is deleted once it is sent, and is then in the mailbox' },
  },
  {
    table: 'held_username',
    kind: 'HELD_USERNAME',
    whose: { holder: ['addressKey', 'personKey'], skeleton: ['usernameSkeleton'] },
    archive: { leftOut: 'says nothing that the account does not' },
  },
  {
    table: 'sign_in_failure',
    kind: 'SIGN_IN_FAILURES',
    whose: { key: ['failuresKey'] },
    archive: { leftOut: 'a count of failed tries, deleted within the hour' },
  },
  {
    // Who blocked them, and that anybody did, is told to nobody.
    table: 'block',
    kind: 'BLOCK',
    whose: { blocker_id: ['id'], blocked_id: ['id'] },
    counted: { blocker_id: ['id'] },
    archive: { as: 'blocks', fields: { userId: 'blocked_id', createdAt: 'created_at' }, whose: { blocker_id: ['id'] } },
  },
  {
    table: 'profile',
    kind: 'PROFILE',
    whose: { user_id: ['id'] },
    archive: {
      as: 'profiles',
      fields: {
        name: 'name',
        bio: 'bio',
        location: 'location',
        communicationStyle: 'communication_style',
        maxTravelDistanceMiles: 'max_travel_distance_miles',
        shownLatitude: 'approximate_latitude',
        shownLongitude: 'approximate_longitude',
        updatedAt: 'updated_at',
      },
    },
  },
  {
    table: 'exact_point',
    kind: 'LOCATION',
    whose: { user_id: ['id'] },
    archive: { as: 'locations', fields: { latitude: 'ST_Y(point::geometry)', longitude: 'ST_X(point::geometry)' } },
  },
  {
    table: 'interest',
    kind: 'INTEREST',
    whose: { user_id: ['id'] },
    archive: {
      as: 'interests',
      fields: { category: 'category', name: 'name', level: 'level', isPrimary: 'is_primary' },
    },
  },
  {
    table: 'value_profile',
    kind: 'VALUE_PROFILE',
    whose: { user_id: ['id'] },
    archive: { as: 'valueProfiles', fields: { values: 'values', archetypes: 'archetypes', updatedAt: 'updated_at' } },
  },
  {
    table: 'personality_trait',
    kind: 'TRAIT',
    whose: { user_id: ['id'] },
    archive: { as: 'traits', fields: { trait: 'trait', score: 'score', assessedAt: 'assessed_at' } },
  },
  {
    table: 'assessment',
    kind: 'ASSESSMENT',
    whose: { user_id: ['id'] },
    archive: { as: 'assessments', fields: { takenAt: 'taken_at', answers: { sealed: 'answers', rowId: 'id' } } },
  },
  {
    table: 'resonance',
    kind: 'RESONANCE',
    whose: { low_id: ['id'], high_id: ['id'] },
    archive: { leftOut: 'made anew each day of what the archive holds, and the other person’s as well' },
  },
  {
    table: 'tie',
    kind: 'TIE',
    whose: { user_low: ['id'], user_high: ['id'], requester_id: ['id'] },
    archive: {
      as: 'ties',
      fields: {
        people: 'array_remove(ARRAY[user_low, user_high], NULL)',
        agentId: 'agent_id',
        requestedBy: 'requester_id',
        status: 'status',
        createdAt: 'created_at',
        activeSince: 'active_since',
      },
      // A pair that only a block made would tell the one blocked of it.
      only: `status <> 'NONE'`,
    },
  },
  {
    table: 'data_export_part',
    kind: 'ARCHIVE_PART',
    whose: { user_id: ['id'] },
    archive: { leftOut: 'archives hold no archives' },
  },
  {
    table: 'data_export',
    kind: 'ARCHIVE',
    whose: { user_id: ['id'] },
    archive: { as: 'archives', fields: { requestedAt: 'requested_at', readyAt: 'ready_at' } },
  },
  {
    table: 'account',
    kind: 'ACCOUNT_ID',
    whose: { id: ['id'] },
    kept: 'REFERENCED',
    archive: {
      as: 'accounts',
      fields: {
        id: 'id',
        email: 'email',
        username: 'username',
        role: 'role',
        status: 'status',
        authProvider: 'auth_provider',
        isVerified: 'is_verified',
        matchingOptedIn: 'matching_opted_in',
        registeredAt: 'registered_at',
        verifiedAt: 'verified_at',
        deletionDueAt: 'deletion_due_at',
      },
    },
  },
  {
    table: 'deletion_request',
    kind: 'ERASURE_RECEIPT',
    whose: { user_id: ['id'] },
    kept: 'PROOF_OF_ERASURE',
    archive: { as: 'deletions', fields: { requestedAt: 'requested_at', dueAt: 'due_at' } },
  },
  {
    table: 'admin_action',
    kind: 'ADMIN_ACTION',
    whose: { subject_id: ['id'], admin_id: ['id'] },
    kept: 'AUDIT',
    archive: {
      as: 'actionsOfAdmins',
      fields: { at: 'at', action: 'action', reason: 'reason', role: 'role' },
      whose: { subject_id: ['id'] },
    },
  },
  {
    table: 'access_record',
    kind: 'ACCESS_RECORD',
    whose: { subject_id: ['id'], reader_id: ['id'] },
    kept: 'AUDIT',
    archive: {
      as: 'readsByOthers',
      fields: {
        at: 'at',
        readerRole: 'reader_role',
        readerService: 'reader_service',
        kind: 'kind',
        purpose: 'purpose',
        refused: 'refused',
      },
      whose: { subject_id: ['id'] },
    },
  },
];

/** Tables of the schema that an erasure passes over, and why. */
export const passedOver: Readonly<Record<string, string>> = {
  refresh_token: 'hashes of tokens of a login, which go with it',
  provider_nonce: 'hashes of nonces, nobody’s yet, gone after ten minutes',
  erasure_answer: 'numbers about a request, which go with it',
  usage_limit: 'keyed hashes with a count, each gone with its window, a day at most',
  erasure: 'who was erased here: written by every service with its answer, and told there',
  revoked_login: 'kept by services that hear of ended sessions; here the sessions themselves are looked at',
  idempotency_key: 'what was asked for, gone after 30 days: no erasure is due before',
  signing_key: 'keys of this service',
  outbox: 'events on their way out, gone when they are sent',
  inbox: 'ids of events that came in',
  relay_lease: 'which replica sends',
  job_lease: 'which replica runs what',
  migrations: 'which migrations ran',
};
