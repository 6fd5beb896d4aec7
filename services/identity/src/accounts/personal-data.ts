import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import { eraseAccount } from './erase-account.ts';

/** Rows that wait for something, each with an address that may not be proven yet. */
const waiting: readonly PersonalTable[] = [
  {
    table: 'one_time_token',
    kind: 'MAILED_TOKEN',
    what: 'Hashes of tokens from mails, with the address, name or password that each brings into effect.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'user_id',
    archive: { leftOut: 'hashes of tokens that were mailed' },
    endOfLife: {
      expired: `expires_at < $1::timestamptz - interval '1 day'`,
      because: 'a day after it expires: until then a late opener is told that it expired',
    },
  },
  {
    table: 'letter_request',
    kind: 'LETTER_REQUEST',
    what: 'Requests for a letter to an address, each deleted once the job has answered it.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: { user_id: ['id'], email: ['email'] },
    archive: { leftOut: 'waits for a moment' },
  },
];

export const accountData: readonly PersonalTable[] = [
  ...waiting,
  {
    table: 'account',
    kind: 'ACCOUNT',
    what: 'Address, user name, role and status of the account.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'id',
    erase: eraseAccount,
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
    endOfLife: {
      expired: `status = 'PENDING' AND registered_at < $1::timestamptz - interval '7 days'
        AND NOT EXISTS (SELECT FROM deletion_request d WHERE d.user_id = account.id)`,
      because: 'as long as the person wants it; 7 days if its address is not proven',
    },
  },
  {
    table: 'account',
    kind: 'ACCOUNT_ID',
    what: 'The id of the account, which names no one once the account is erased.',
    class: 'INTERNAL',
    purpose: 'LEGITIMATE_INTEREST',
    owner: 'id',
    kept: 'REFERENCED',
    archive: { leftOut: 'is in the archive as a field of `accounts`' },
  },
];
