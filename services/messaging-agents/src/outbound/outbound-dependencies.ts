import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import type { Homeserver } from '../homeserver/homeserver.ts';
import type { MatrixNames } from '../homeserver/matrix-names.ts';
import type { CallHandler } from './call-handlers.ts';
import type { CallFile } from './matrix-call.ts';
import type { ReadText } from './read-call.ts';

/** The files of messages. */
export interface CallFiles {
  /**
   * Uploads the file of a message to the homeserver, unless it has it. Returns null for a message without a file.
   * @throws {HomeserverRefused} if the file was removed, or the homeserver does not take it
   */
  ensureUploaded(messageId: string): Promise<CallFile | null>;
}

/** What the calls to the homeserver are made with. */
export interface OutboundDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly homeserver: Homeserver;
  readonly names: MatrixNames;
  readonly readText: ReadText;
  readonly files: CallFiles;
  readonly handlers: readonly CallHandler[];
  readonly logger: Logger;
}
