import { makeModels } from '@kindred/models/make-models';
import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens } from '@kindred/service/service-tokens';
import type { Dependencies } from './dependencies.ts';
import type { CompanionEnvironment } from './environment.ts';

export function makeDependencies({
  environment,
  sealer,
  clock,
  metrics,
}: ServiceContext<CompanionEnvironment>): Dependencies {
  return {
    sealer,
    models: makeModels(environment, { clock, metrics }),
    tokens: serviceTokens({
      identityUrl: environment.IDENTITY_URL,
      clientId: 'companion-journal',
      secret: environment.CLIENT_SECRET ?? '',
      clock,
    }),
    identityUrl: environment.IDENTITY_URL,
  };
}

export async function closeDependencies({ models }: Dependencies): Promise<void> {
  await models.close();
}
