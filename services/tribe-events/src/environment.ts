import { Type, type Static } from '@sinclair/typebox';
import { cacheSettings } from '@kindred/cache/make-cache';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';

const settings = Type.Object({
  ...serviceSettings,
  ...cacheSettings,
  VESSEL_PRIVACY_URL: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'the address of vessel-privacy, which knows who lets common interests be named; without it none is',
    }),
  ),
});

export type TribeEventsEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): TribeEventsEnvironment {
  return readEnvironment(settings, variables);
}
