/**
 * Every event of the security log and what it means. The list is closed: an event that is not in it does not compile.
 * It covers what OWASP ASVS 5.0, V16.3 asks for.
 */
export const securityEvents = {
  'sign-in': 'A session was opened, or the person was not let in.',
  'sign-in-locked': 'Sign-in with an address was locked after too many failures.',
  'sign-in-unlocked': 'The owner of the address opened the lock.',
  'session-refreshed': 'A refresh token was refused. Accepted ones are not recorded.',
  'refresh-token-reused': 'A refresh token came again after its successor was in use: its session was ended.',
  'session-ended': 'A person signed out, here or everywhere, or ended another session of theirs.',
  'account-registered': 'An account was asked for.',
  'email-verified': 'An address was proven.',
  'email-change-requested': 'A person asked for another address.',
  'email-changed': 'The address of an account changed.',
  'password-reset-requested': 'A link for a new password was asked for.',
  'password-reset': 'A password was replaced by the link from a mail.',
  'password-changed': 'A signed-in person changed their password.',
  'factor-added': 'A second factor was added: an authenticator app, a passkey, or recovery codes.',
  'factor-removed': 'A second factor was removed.',
  'factor-checked': 'A second factor was asked for, and the answer was right or wrong.',
  'recovery-code-used': 'A recovery code took the place of a second factor.',
  'person-confirmed': 'A signed-in person proved again who they are, before something sensitive.',
  'session-limit-reached': 'The oldest session of a person was ended because there were too many.',
  'provider-added': 'A way to sign in with a provider was added.',
  'provider-removed': 'A way to sign in with a provider was removed.',
  'account-deactivated': 'A person left for a while.',
  'deletion-requested': 'A person asked for their deletion, or an admin did for them.',
  'deletion-cancelled': 'A deletion was taken back.',
  'archive-requested': 'A person asked for a copy of everything that is held of them.',
  'admin-action': 'An admin used a right of theirs.',
  'service-token': 'A service asked for a token.',
  'authentication-refused': 'What was asked needs a signed-in person, or the token was not accepted.',
  'authorisation-refused': 'The caller is known and may not do this.',
  'rate-limited': 'The caller asked too often.',
  'malformed-token': 'An authorization header or a token could not be read or has a wrong signature.',
  'input-refused': 'The request has a size or shape that no client of the graph sends.',
} as const;

export type SecurityEvent = keyof typeof securityEvents;
