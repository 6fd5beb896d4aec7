import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import type { Homeserver } from '../homeserver/homeserver.ts';
import type { MatrixNames } from '../homeserver/matrix-names.ts';
import type { CallHandler } from './call-handlers.ts';
import type { ReadText } from './read-call.ts';

/** What the calls to the homeserver are made with. */
export interface OutboundDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly homeserver: Homeserver;
  readonly names: MatrixNames;
  readonly readText: ReadText;
  readonly handlers: readonly CallHandler[];
  readonly logger: Logger;
}
