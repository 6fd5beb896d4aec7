import type { Retention } from '@kindred/database/purge';

/** What identity keeps for a time, and for how long. */
export const retention: readonly Retention[] = [
  { table: 'account', expired: `status = 'PENDING' AND registered_at < $1::timestamptz - interval '7 days'`, because: 'an address that nobody proved in a week is not kept' },
  { table: 'held_username', expired: 'until < $1', because: 'a name asked for is held for 7 days' },
  { table: 'usage_limit', expired: 'window_ends_at < $1', because: 'a count says nothing after its window' },
  { table: 'one_time_token', expired: `expires_at < $1::timestamptz - interval '1 day'`, because: 'a day longer than it lives, so that one who comes late hears that it expired' },
  { table: 'login', expired: `last_used_at < $1::timestamptz - interval '14 days'`, because: 'a week longer than its last refresh token lives, so that reuse is still noticed' },
  { table: 'sign_in_failure', expired: `last_failed_at < $1::timestamptz - interval '1 hour'`, because: 'failures and locks are forgotten after a quarter of an hour' },
  { table: 'admin_action', expired: `at < $1::timestamptz - interval '2 years'`, because: 'the audit is kept for two years' },
  { table: 'resonance', expired: `made_at < $1::timestamptz - interval '2 days'`, because: 'it stands for a day; a day longer, so that two who ask at midnight find it' },
];
