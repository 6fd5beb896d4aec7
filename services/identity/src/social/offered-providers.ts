import { Type } from '@sinclair/typebox';
import {
  keyAddress,
  socialProviders,
  type OfferedProviders,
  type ProviderSettings,
  type SocialProvider,
} from './providers.ts';

const clientIds = (name: string) =>
  Type.Optional(
    Type.String({
      description: `our client ids at ${name}, separated by commas, the one for the web first; without any it is not offered`,
    }),
  );
const issuer = (name: string) =>
  Type.Optional(Type.String({ description: `another issuer than ${name}'s own: a broker's, or a test's` }));
const jwksUri = (name: string) =>
  Type.Optional(Type.String({ description: `where the keys of ${name}'s issuer are, if it has no discovery` }));

/** What an installation says of the providers, as its variables are read. */
export const socialSettings = {
  SOCIAL_GOOGLE_CLIENT_IDS: clientIds('Google'),
  SOCIAL_GOOGLE_ISSUER: issuer('Google'),
  SOCIAL_GOOGLE_JWKS_URI: jwksUri('Google'),
  SOCIAL_APPLE_CLIENT_IDS: clientIds('Apple'),
  SOCIAL_APPLE_ISSUER: issuer('Apple'),
  SOCIAL_APPLE_JWKS_URI: jwksUri('Apple'),
  SOCIAL_FACEBOOK_CLIENT_IDS: clientIds('Facebook'),
  SOCIAL_FACEBOOK_ISSUER: issuer('Facebook'),
  SOCIAL_FACEBOOK_JWKS_URI: jwksUri('Facebook'),
};
export type SocialVariables = { readonly [Name in keyof typeof socialSettings]?: string };

/**
 * One provider's settings; null where it is not offered. Throws where an address is one that keys are not fetched from.
 */
export function readProvider(provider: SocialProvider, variables: SocialVariables): ProviderSettings | null {
  const audiences = (variables[`SOCIAL_${provider}_CLIENT_IDS` as const] ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (audiences.length === 0) return null;
  const { [`SOCIAL_${provider}_ISSUER` as const]: other, [`SOCIAL_${provider}_JWKS_URI` as const]: keys } = variables;
  for (const address of [other, keys]) if (address !== undefined) keyAddress(address);
  return { audiences, ...(other !== undefined && { issuer: other }), ...(keys !== undefined && { jwksUri: keys }) };
}

export interface OfferedProvider {
  readonly provider: SocialProvider;
  readonly clientIds: readonly string[];
}

/** In the order in which they are offered to people. */
export function offeredProviders(offered: OfferedProviders): OfferedProvider[] {
  return socialProviders.flatMap((provider) => {
    const settings = offered[provider];
    return settings ? [{ provider, clientIds: settings.audiences }] : [];
  });
}
