import type { MediaStore } from '@kindred/media/media-store';
import type { ServiceContext } from '@kindred/service/service-context';
import type { MessagingAgentsEnvironment } from './environment.ts';
import { outgoingFiles } from './attachments/outgoing-files.ts';
import { makeHomeserver, matrixNames } from './homeserver/make-homeserver.ts';
import { callHandlers, eventHandlers } from './matrix-handlers.ts';
import { readTexts } from './messages/message-texts.ts';
import type { MatrixParts } from './matrix-parts.ts';
import { registerOutboundGauges } from './outbound/metrics.ts';
import { Outbound } from './outbound/outbound.ts';
import type { ReadText } from './outbound/read-call.ts';

export async function makeMatrixParts(
  context: ServiceContext<MessagingAgentsEnvironment>,
  store: MediaStore,
): Promise<MatrixParts> {
  const { environment, work, sealer, logger, metrics } = context;
  registerOutboundGauges(metrics, work);
  const homeserver = await makeHomeserver(environment, { work, sealer });
  const names = matrixNames(environment);
  const readText: ReadText = async (tx, messageId) => (await readTexts(tx, sealer, [messageId]))[0] ?? null;
  const files = outgoingFiles({ work, store, homeserver });
  return {
    homeserver,
    names,
    outbound: new Outbound({ work, sealer, homeserver, names, readText, files, handlers: callHandlers, logger }),
    eventHandlers: eventHandlers({ sealer, matrix: { names } }),
    readWaitMs: environment.MATRIX_READ_WAIT_MS,
    hsToken: environment.MATRIX_HOMESERVER_URL === undefined ? null : (environment.MATRIX_HS_TOKEN ?? null),
  };
}
