import { cacheSettings } from '@kindred/cache/make-cache';
import { mailSettings } from '@kindred/mail/mail-settings';
import { InvalidEnvironment, readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';
import { Type, type Static } from '@sinclair/typebox';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import { readServiceUrls } from './export/service-urls.ts';
import type { RelyingParty } from './passkeys/webauthn.ts';
import { readProvider, socialSettings } from './social/offered-providers.ts';
import { socialProviders, type OfferedProviders } from './social/providers.ts';
import { readClientSecrets } from './tokens/client-secrets.ts';

const settings = Type.Object({
  ...serviceSettings,
  IDENTITY_SECRET: Type.String({ minLength: 32, description: 'for keyed hashes of addresses and callers' }),
  PUBLIC_URL: Type.String({
    pattern: '^https?://',
    default: 'http://localhost:4080',
    description: 'where the links in mails lead',
  }),
  ...mailSettings,
  ...cacheSettings,
  REGISTRATIONS_PER_CALLER_AN_HOUR: Type.Integer({
    default: 20,
    minimum: 1,
    description: 'registrations from one address of a caller',
  }),
  REGISTRATIONS_PER_ADDRESS_AN_HOUR: Type.Integer({
    default: 20,
    minimum: 1,
    description: 'registrations of one address, whoever asks',
  }),
  PASSWORD_RESETS_PER_CALLER_AN_HOUR: Type.Integer({
    default: 20,
    minimum: 1,
    description: 'requests for a new password from one address of a caller',
  }),
  SIGN_INS_PER_CALLER_AN_HOUR: Type.Integer({
    default: 200,
    minimum: 1,
    description: 'tries to sign in from one address of a caller',
  }),
  PASSKEY_RP_ID: Type.Optional(
    Type.String({
      pattern: '^[a-z0-9.-]+$',
      description: 'the domain that passkeys are bound to; the host of PUBLIC_URL without one',
    }),
  ),
  PASSKEY_ORIGINS: Type.Optional(
    Type.String({
      description:
        'origins of pages that may use passkeys, separated by commas; loopback for any port of http://localhost; that of PUBLIC_URL without one',
    }),
  ),
  OPEN_SESSIONS_PER_PERSON: Type.Integer({
    default: 10,
    minimum: 1,
    maximum: 100,
    description: 'open sessions of a person; one more ends the one used longest ago',
  }),
  FIRST_ADMIN_EMAIL: Type.Optional(
    Type.String({ description: 'whoever proves this address becomes ADMIN, as long as there is no admin' }),
  ),
  SERVICE_URLS: Type.String({
    default: 'payments=http://localhost:4005',
    description:
      'every other service there is, as name=address, separated by commas; "none" for none. Each gives its part of an archive, and owes an answer to an erasure',
  }),
  DOWNLOADS_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description:
        "the gateway's address as people reach it, where their archives are fetched; IDENTITY_URL without one",
    }),
  ),
  ...socialSettings,
  CLIENT_SECRETS: Type.Optional(
    Type.String({ description: 'which services get tokens of their own, as name:secret, separated by commas' }),
  ),
});

export interface IdentityEnvironment extends Static<typeof settings> {
  /** FIRST_ADMIN_EMAIL in its one form. */
  readonly firstAdminEmail: string | null;
  /** CLIENT_SECRETS by the service's name. */
  readonly clientSecrets: ReadonlyMap<string, string>;
  /** SERVICE_URLS by the service's name. */
  readonly serviceUrls: ReadonlyMap<string, URL>;
  readonly relyingParty: RelyingParty;
  /** Those that SOCIAL_…_CLIENT_IDS are given for. */
  readonly providers: OfferedProviders;
}

export function environment(variables: Readonly<Record<string, string | undefined>>): IdentityEnvironment {
  const read = readEnvironment(settings, variables);
  const { FIRST_ADMIN_EMAIL: firstAdmin, CLIENT_SECRETS: secrets } = read;
  return {
    ...read,
    firstAdminEmail: firstAdmin === undefined ? null : asked('FIRST_ADMIN_EMAIL', () => parseEmailAddress(firstAdmin)),
    clientSecrets: asked('CLIENT_SECRETS', () => readClientSecrets(secrets ?? '')),
    serviceUrls: asked('SERVICE_URLS', () => readServiceUrls(read.SERVICE_URLS)),
    relyingParty: relyingPartyIn(read),
    providers: Object.fromEntries(
      socialProviders.flatMap((provider) => {
        const settings = asked(`SOCIAL_${provider}_ISSUER`, () => readProvider(provider, read));
        return settings ? [[provider, settings]] : [];
      }),
    ),
  };
}

function relyingPartyIn({ PUBLIC_URL, PASSKEY_RP_ID, PASSKEY_ORIGINS }: Static<typeof settings>): RelyingParty {
  const { hostname, origin } = new URL(PUBLIC_URL);
  const origins = (PASSKEY_ORIGINS ?? origin)
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return { id: PASSKEY_RP_ID ?? hostname, origins };
}

function asked<T>(name: keyof Static<typeof settings>, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InvalidEnvironment(
      `The environment is not complete:\n  ${name}: ${settings.properties[name].description} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
