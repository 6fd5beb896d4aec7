import type { ServiceContext } from '@kindred/service/service-context';
import type { ServiceEnvironment } from '@kindred/service/service-environment';
import { serviceTokens } from '@kindred/service/service-tokens';
import type { Dependencies } from './dependencies.ts';

export function makeDependencies({ environment, clock, logger }: ServiceContext<ServiceEnvironment>): Dependencies {
  return {
    logger,
    identityUrl: environment.IDENTITY_URL,
    tokens: serviceTokens({
      identityUrl: environment.IDENTITY_URL,
      clientId: 'messaging-agents',
      secret: environment.CLIENT_SECRET ?? '',
      clock,
    }),
  };
}
