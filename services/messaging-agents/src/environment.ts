import { Type, type Static } from '@sinclair/typebox';
import { readEnvironment } from '@kindred/service/read-environment';
import { serviceSettings } from '@kindred/service/service-environment';
import { matrixSettings } from './homeserver/matrix-settings.ts';

const settings = Type.Object({ ...serviceSettings, ...matrixSettings });

export type MessagingAgentsEnvironment = Static<typeof settings>;

export function environment(variables: Readonly<Record<string, string | undefined>>): MessagingAgentsEnvironment {
  return readEnvironment(settings, variables);
}
