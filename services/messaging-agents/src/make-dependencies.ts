import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens } from '@kindred/service/service-tokens';
import type { Dependencies } from './dependencies.ts';
import type { MessagingAgentsEnvironment } from './environment.ts';
import { makeMatrixParts } from './make-matrix-parts.ts';

export async function makeDependencies(context: ServiceContext<MessagingAgentsEnvironment>): Promise<Dependencies> {
  const { environment, clock, logger, sealer } = context;
  return {
    logger,
    sealer,
    matrix: await makeMatrixParts(context),
    identityUrl: environment.IDENTITY_URL,
    tokens: serviceTokens({
      identityUrl: environment.IDENTITY_URL,
      clientId: 'messaging-agents',
      secret: environment.CLIENT_SECRET ?? '',
      clock,
    }),
  };
}

export async function closeDependencies({ matrix }: Dependencies): Promise<void> {
  await matrix.outbound.stop();
  await matrix.homeserver.close();
}
