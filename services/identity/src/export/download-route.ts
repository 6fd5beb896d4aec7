import { NotFound } from '@kindred/contracts/domain-error';
import { parseId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { personOf, type Person } from '@kindred/service/callers';
import { refuseStale } from '@kindred/service/fresh-sign-in';
import { Unauthenticated } from '@kindred/service/refusals';
import type { ServiceContext } from '@kindred/service/service-context';
import type { VerifyToken } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import { IsNull } from 'typeorm';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { Login } from '../sign-in/login.ts';
import { openArchive, type Archive } from './archive.ts';

/**
 * `GET /exports/:id`: a person's archive as a file, for themselves, with their access token. People reach it by the
 * gateway.
 */
export function downloadRoute(
  app: FastifyInstance,
  dependencies: Dependencies,
  { work }: Pick<ServiceContext, 'work'>,
  verify: VerifyToken,
): void {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const caller = await verify(request.headers.authorization);
    const person = personOf(caller);
    refuseStale(caller, work.now, dependencies.freshForMs);
    const archive = await ownArchive(work, dependencies, person, request.params.id);
    return reply
      .type('application/json; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="kindred-${archive.completedAt.toISOString().slice(0, 10)}.json"`,
      )
      .header('cache-control', 'no-store')
      .send(JSON.stringify(archive, null, 2));
  });
}

async function ownArchive(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  givenId: string,
): Promise<Archive> {
  // An access token outlives its session by up to 15 minutes; all that is known of somebody should not.
  const login = await work.read(unauthenticated, (tx) =>
    tx.findOne(Login, { id: person.loginId, revokedAt: IsNull() }),
  );
  if (!login) throw new Unauthenticated('This session has ended. Sign in again.');
  const id = parseId(givenId);
  const archive =
    id === null ? null : await work.read({ role: 'person', id: person.id }, (tx) => openArchive(tx, dependencies, id));
  if (!archive) throw new NotFound('No archive of yours that is ready');
  return archive;
}
