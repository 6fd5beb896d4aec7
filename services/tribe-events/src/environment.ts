import { Type, type Static } from '@sinclair/typebox';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';

const settings = Type.Object({ ...serviceSettings });

export type TribeEventsEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): TribeEventsEnvironment {
  return readEnvironment(settings, variables);
}
