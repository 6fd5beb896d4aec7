import type { ServiceContext } from '@kindred/service/service-context';
import type { MessagingAgentsEnvironment } from './environment.ts';
import { makeHomeserver, matrixNames } from './homeserver/make-homeserver.ts';
import { callHandlers, eventHandlers } from './matrix-handlers.ts';
import { readTexts } from './messages/message-texts.ts';
import type { MatrixParts } from './matrix-parts.ts';
import { registerOutboundGauges } from './outbound/metrics.ts';
import { Outbound } from './outbound/outbound.ts';
import type { ReadText } from './outbound/read-call.ts';

export async function makeMatrixParts(context: ServiceContext<MessagingAgentsEnvironment>): Promise<MatrixParts> {
  const { environment, work, sealer, logger, metrics } = context;
  registerOutboundGauges(metrics, work);
  const homeserver = await makeHomeserver(environment, { work, sealer });
  const names = matrixNames(environment);
  const readText: ReadText = async (tx, messageId) => (await readTexts(tx, sealer, [messageId]))[0] ?? null;
  return {
    homeserver,
    names,
    outbound: new Outbound({ work, sealer, homeserver, names, readText, handlers: callHandlers, logger }),
    eventHandlers: eventHandlers({ sealer, matrix: { names } }),
    readWaitMs: environment.MATRIX_READ_WAIT_MS,
    hsToken: environment.MATRIX_HOMESERVER_URL === undefined ? null : (environment.MATRIX_HS_TOKEN ?? null),
  };
}
