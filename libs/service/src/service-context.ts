import type { Database } from '@kindred/database/data-source';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { ArchivePart } from './personal-data/archive-part.ts';
import type { SecurityLog } from './security/security-log.ts';
import type { ServiceEnvironment } from './service-environment.ts';

/** What every service has. Its own dependencies (ports, keys, settings) are made from it. */
export interface ServiceContext<Environment extends ServiceEnvironment = ServiceEnvironment> {
  readonly environment: Environment;
  readonly database: Database;
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly logger: Logger;
  /** Sign-ins, refusals and abuse: see `security/security-log.ts`. */
  readonly security: SecurityLog;
  readonly metrics: Registry;
  readonly clock: () => Date;
  /** Reads this service's part of a person's archive. Works from the moment that the dependencies are made. */
  readonly archivePart: (userId: string) => Promise<ArchivePart>;
}
