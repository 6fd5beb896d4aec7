import type { Retention } from '@kindred/database/purge';

/** What identity keeps for a time, and for how long. */
export const retention: readonly Retention[] = [
  {
    table: 'account',
    expired: `status = 'PENDING' AND registered_at < $1::timestamptz - interval '7 days'`,
    because: 'an address that nobody proved in a week is not kept',
  },
  { table: 'held_username', expired: 'until < $1', because: 'a name asked for is held for 7 days' },
  { table: 'usage_limit', expired: 'window_ends_at < $1', because: 'a count says nothing after its window' },
  {
    table: 'one_time_token',
    expired: `expires_at < $1::timestamptz - interval '1 day'`,
    because: 'a day longer than it lives, so that one who comes late hears that it expired',
  },
  {
    table: 'provider_nonce',
    expired: 'expires_at < $1',
    because: 'a sign-in with a provider that took longer begins again',
  },
  {
    table: 'totp_factor',
    expired: `confirmed_at IS NULL AND created_at < $1::timestamptz - interval '1 day'`,
    because: 'an unconfirmed secret is no factor',
  },
  {
    table: 'passkey_challenge',
    expired: 'expires_at < $1',
    because: 'an expired passkey challenge is useless',
  },
  {
    table: 'sign_in_challenge',
    expired: 'expires_at < $1',
    because: 'a sign-in without its second factor expires',
  },
  {
    table: 'login',
    expired: `last_used_at < $1::timestamptz - interval '14 days'`,
    because: 'a week longer than its last refresh token lives, so that reuse is still noticed',
  },
  {
    table: 'sign_in_failure',
    expired: `last_failed_at < $1::timestamptz - interval '1 hour'`,
    because: 'failures and locks are forgotten after a quarter of an hour',
  },
  {
    table: 'admin_action',
    expired: `at < $1::timestamptz - interval '2 years'`,
    because: 'the audit is kept for two years',
  },
  {
    table: 'resonance',
    expired: `made_at < $1::timestamptz - interval '2 days'`,
    because: 'it stands for a day; a day longer, so that two who ask at midnight find it',
  },
  {
    table: 'tie',
    expired: `status = 'NONE' AND COALESCE(ended_at, created_at) < $1::timestamptz - interval '7 days'
      AND NOT EXISTS (SELECT FROM block WHERE (blocker_id, blocked_id) IN ((user_low, user_high), (user_high, user_low)))`,
    because: 'a week after its end a tie may be asked for again; while there is a block its event needs the id',
  },
  {
    table: 'data_export',
    expired: 'expires_at < $1',
    because: 'an archive of all that is known of somebody lies around for 7 days',
  },
  {
    table: 'deletion_request',
    expired: `completed_at < $1::timestamptz - interval '2 years'`,
    because: 'the receipt of an erasure is kept as long as the audit',
  },
];
