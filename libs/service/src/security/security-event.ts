/**
 * Every event of the security log and what it means. The list is closed: an event that is not in it does not compile.
 * It covers what OWASP ASVS 5.0, V16.3 asks for.
 */
export const securityEvents = {
  'sign-in': 'A session was opened, or the sign-in was refused.',
  'sign-in-locked': 'Sign-in with an address was locked after too many failures.',
  'sign-in-unlocked': 'The owner of the address unlocked sign-in.',
  'session-refreshed': 'A refresh token was refused. Accepted ones are not recorded.',
  'refresh-token-reused': 'A refresh token was used again after its 10 seconds of grace: its session was ended.',
  'session-ended': 'A person signed out, here or everywhere, or ended another session of theirs.',
  'account-registered': 'A person registered an account.',
  'email-verified': 'A person verified an address.',
  'email-change-requested': 'A person asked for another address.',
  'email-changed': 'The address of an account changed.',
  'password-reset-requested': 'A person requested a link to reset a password.',
  'password-reset': 'A password was reset with the link from a mail.',
  'password-changed': 'A signed-in person changed their password.',
  'factor-added': 'A second factor was added: an authenticator app, a passkey, or recovery codes.',
  'factor-removed': 'A second factor was removed.',
  'factor-checked': 'A second factor was checked, and was correct or wrong.',
  'recovery-code-used': 'A recovery code took the place of a second factor.',
  'person-confirmed': 'A signed-in person proved their identity again, before a sensitive operation.',
  'session-limit-reached': 'A person’s least recently used session was ended, because there were too many.',
  'provider-added': 'A way to sign in with a provider was added.',
  'provider-removed': 'A way to sign in with a provider was removed.',
  'account-deactivated': 'A person left for a while.',
  'deletion-requested': 'A person asked for their deletion, or an admin did for them.',
  'deletion-cancelled': 'A deletion was cancelled.',
  'archive-requested': 'A person requested an export of their data.',
  'access-granted': 'A person let a program act in their name.',
  'access-revoked': 'A person took back what a program may do.',
  'admin-action': 'An admin used a right of theirs.',
  'service-token': 'A service asked for a token.',
  'authentication-refused': 'The operation needs a signed-in person, or the token was refused.',
  'authorisation-refused': 'The caller is known and may not do this.',
  'rate-limited': 'The caller asked too often.',
  'malformed-token': 'An authorization header or a token could not be read or has a wrong signature.',
  'input-refused': 'The request has a size or shape that no client of the graph sends.',
} as const;

export type SecurityEvent = keyof typeof securityEvents;
