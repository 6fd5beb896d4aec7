import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { FastifyInstance } from 'fastify';
import { serviceOf } from './callers.ts';
import type { ServiceDefinition } from './define-service.ts';
import { readId } from './ids/read-id.ts';
import { makeArchivePart } from './personal-data/make-archive-part.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import type { VerifyToken } from './token-verifier.ts';

interface ExportOptions<Dependencies> {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly dependencies: Dependencies;
  readonly verify: VerifyToken;
}

/**
 * `GET /export/:userId`: this service's part of a person's archive, for identity alone, which asks with a token of the
 * scope `export:read` after the person asked for it.
 */
export function exportRoute<Dependencies, Environment extends ServiceEnvironment>(
  app: FastifyInstance,
  definition: ServiceDefinition<Dependencies, Environment>,
  { work, sealer, dependencies, verify }: ExportOptions<Dependencies>,
): void {
  app.get<{ Params: { userId: string } }>('/export/:userId', async (request) => {
    serviceOf(await verify(request.headers.authorization), 'export:read');
    const userId = readId('userId', request.params.userId);
    return makeArchivePart(definition, { work, sealer, dependencies }, userId);
  });
}
