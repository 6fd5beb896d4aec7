/** The providers whose id-tokens we take. */
export const socialProviders = ['GOOGLE', 'APPLE', 'FACEBOOK'] as const;
export type SocialProvider = (typeof socialProviders)[number];

export interface ProviderRules {
  /** What `iss` may say. The first is where discovery begins. */
  readonly issuers: readonly [string, ...string[]];
  /** The algorithms its tokens are signed with; any other is refused, whatever the token says of itself. */
  readonly algorithms: readonly string[];
  /**
   * Whether its `email_verified` is a word to rely on. Facebook gives none, and passes on addresses it never checked.
   */
  readonly assertsVerified: boolean;
}

/** The providers as they are in the world, from their discovery documents and their documentation of id-tokens. */
export const providerRules: Readonly<Record<SocialProvider, ProviderRules>> = {
  GOOGLE: {
    issuers: ['https://accounts.google.com', 'accounts.google.com'],
    algorithms: ['RS256'],
    assertsVerified: true,
  },
  APPLE: { issuers: ['https://appleid.apple.com'], algorithms: ['RS256'], assertsVerified: true },
  FACEBOOK: {
    issuers: ['https://www.facebook.com', 'https://limited.facebook.com'],
    algorithms: ['RS256'],
    assertsVerified: false,
  },
};

/** What an installation says of a provider it offers. */
export interface ProviderSettings {
  /** Our client ids there: one for the web, one for each app. */
  readonly audiences: readonly string[];
  /** Another issuer than the provider's own: a test's, or a broker's. */
  readonly issuer?: string;
  /** Where its keys are, for an issuer without discovery. */
  readonly jwksUri?: string;
}

/** Those that can be signed in with. */
export type OfferedProviders = Readonly<Partial<Record<SocialProvider, ProviderSettings>>>;

/**
 * An address that keys may be fetched from: https, or plain http on this machine alone, since whoever can answer for a
 * provider can sign in as anybody. Throws when it is neither.
 */
export function keyAddress(text: string): URL {
  const url = new URL(text);
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    throw new Error(`A provider's keys are fetched over https, not from ${url.origin}.`);
  }
  return url;
}
