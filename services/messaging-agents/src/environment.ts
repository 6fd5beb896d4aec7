import { Type } from '@sinclair/typebox';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings, type ServiceEnvironment } from '@kindred/service/service-environment';

const settings = Type.Object({ ...serviceSettings });

export function environment(variables: Readonly<Record<string, string | undefined>>): ServiceEnvironment {
  return readEnvironment(settings, variables);
}
