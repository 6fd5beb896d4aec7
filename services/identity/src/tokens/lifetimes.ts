const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** How long each kind of token lives, in milliseconds: the one place where that is said. */
export const accessTokenMs = 15 * minutes;
export const serviceTokenMs = 10 * minutes;
export const agentTokenMs = 5 * minutes;
/** What the gateway gets for the token of a program. */
export const grantedTokenMs = 1 * minutes;
/** Tokens of an OAuth client. A grant ends 30 days after its last refresh. */
export const clientAccessTokenMs = 1 * hours;
export const clientRefreshTokenMs = 30 * days;
export const authorizationCodeMs = 1 * minutes;

/** From its last use: whoever comes back within a week stays signed in. */
export const refreshTokenMs = 7 * days;

/**
 * A session's longest life, however often it is refreshed. Then the person must sign in again (OWASP ASVS 5.0, 7.3.2).
 */
export const sessionMs = 90 * days;

/** How long a refresh token that was just used may come again, because its answer was lost on the way. */
export const refreshGraceMs = 10_000;

/** Tokens that a mail or an answer carries once, each for one purpose. */
export const oneTimeTokenMs = {
  VERIFY_EMAIL: 24 * hours,
  RESET_PASSWORD: 1 * hours,
  /** Longer than the lock itself: mail may be slow, and opening a lock that is gone does no harm. */
  UNLOCK_SIGN_IN: 1 * hours,
  CHANGE_EMAIL: 24 * hours,
  /** The whole time in which a deletion can be taken back. */
  CANCEL_DELETION: 30 * days,
  /** Between the first factor of a sign-in and the second. */
  SECOND_FACTOR: 5 * minutes,
  /** The challenge that an authenticator signs: as long as its owner may take at the device. */
  PASSKEY: 5 * minutes,
  /** The nonce of a sign-in with a provider: as long as somebody may take at the provider's pages. */
  SOCIAL_NONCE: 10 * minutes,
} as const;
export type OneTimePurpose = keyof typeof oneTimeTokenMs;
