import { Type, type Static } from '@sinclair/typebox';
import { modelSettings } from '@kindred/models/model-settings';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';

const settings = Type.Object({ ...serviceSettings, ...modelSettings });

export type CompanionEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): CompanionEnvironment {
  return readEnvironment(settings, variables);
}
