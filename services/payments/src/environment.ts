import { Type, type Static } from '@sinclair/typebox';
import { InvalidEnvironment, readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';
import { providerSettings, toldInPart } from './providers/provider-settings.ts';
import { returnOriginsOf } from './providers/return-url.ts';

const settings = Type.Object({
  ...serviceSettings,
  ...providerSettings,
  RETURN_URL_ORIGINS: Type.String({
    default: 'loopback',
    description:
      'where payers may come back to from a provider’s page: https origins, separated by commas; `loopback` stands for any port of their own machine',
  }),
  CHRONA_INCOME_A_MONTH: Type.Integer({
    default: 0,
    minimum: 0,
    maximum: 100_000,
    description: 'minor units of Chrona that every wallet gets each month; 0 for none',
  }),
  CHRONA_DEMURRAGE_BASIS_POINTS_A_MONTH: Type.Integer({
    default: 0,
    minimum: 0,
    maximum: 10_000,
    description: 'hundredths of a per cent that every wallet loses each month; 0 for none',
  }),
});

export type PaymentsEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): PaymentsEnvironment {
  const read = readEnvironment(settings, variables);
  const half = toldInPart(read);
  if (half) throw new InvalidEnvironment(`The environment is not complete:\n  ${half}`);
  refuseOtherOrigins(read.RETURN_URL_ORIGINS);
  return read;
}

function refuseOtherOrigins(setting: string): void {
  try {
    returnOriginsOf(setting);
  } catch (error) {
    throw new InvalidEnvironment(
      `The environment is not complete:\n  ${error instanceof Error ? error.message : 'RETURN_URL_ORIGINS'}`,
      { cause: error },
    );
  }
}
