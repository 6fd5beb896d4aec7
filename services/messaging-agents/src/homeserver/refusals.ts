/** The homeserver did not answer, or not yet. The effect is unknown, and the call may be repeated. */
export class HomeserverAway extends Error {
  override readonly name = 'HomeserverAway';

  /** @param retryAfterMs what the homeserver asked for; null if it said nothing */
  constructor(
    message: string,
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The homeserver refused a call for good. */
export class HomeserverRefused extends Error {
  override readonly name = 'HomeserverRefused';

  /** @param code Matrix's own, such as `M_FORBIDDEN` */
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
  ) {
    super(message);
  }
}

/** The homeserver does not know our token. No call can succeed before the settings were mended. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor() {
    super('The homeserver does not know the token of this application service.');
  }
}

/** Whether a refusal is of one of these codes. */
export function isRefusedAs(error: unknown, ...codes: readonly string[]): error is HomeserverRefused {
  return error instanceof HomeserverRefused && codes.includes(error.code);
}
