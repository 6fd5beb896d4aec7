import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { isObject, readRoomEvent } from '../homeserver/read-room-event.ts';
import { idOfGhost } from '../homeserver/matrix-names.ts';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { RoomEvent } from '../homeserver/room-event.ts';
import { applyTransaction } from './apply-transaction.ts';
import { isFromHomeserver } from './hs-token.ts';

/** A transaction has at most 100 events of 65,536 bytes, and as many short ones that are not kept. */
const mostBytes = 10 * 1_048_576;

const matrixError = (errcode: string, error: string) => ({ errcode, error });

/**
 * The endpoint that the homeserver pushes to, by the application service API of Matrix. 401: no token; 403: a wrong
 * one; 200: the transaction is applied, now or before. After any other answer the homeserver sends it again.
 */
export function asRoutes(
  app: FastifyInstance,
  { matrix }: Dependencies,
  { work, logger }: Pick<ServiceContext, 'work' | 'logger'>,
): void {
  const { hsToken } = matrix;
  if (hsToken === null) return;
  const applying = { ...matrix, work, logger };
  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const { authorization } = request.headers;
      if (isFromHomeserver(authorization, hsToken)) return;
      const isMissing = authorization === undefined;
      const answer = isMissing
        ? matrixError('M_MISSING_TOKEN', 'No token was given.')
        : matrixError('M_FORBIDDEN', 'This is not the token of the homeserver.');
      await reply.code(isMissing ? 401 : 403).send(answer);
    });
    scope.put('/_matrix/app/v1/transactions/:id', { bodyLimit: mostBytes }, async ({ body }, reply) => {
      const events = eventsIn(body);
      if (events === null)
        return reply.code(400).send(matrixError('M_BAD_JSON', 'A transaction has a list of events.'));
      await applyTransaction(applying, events);
      return {};
    });
    scope.post('/_matrix/app/v1/ping', async () => ({}));
    scope.get('/_matrix/app/v1/users/:userId', async (request: FastifyRequest, reply: FastifyReply) => {
      const { userId } = request.params as { userId: string };
      const id = idOfGhost(matrix.names, userId);
      if (id !== null && (await isKnownGhost(work, id))) return {};
      return reply.code(404).send(matrixError('M_NOT_FOUND', 'There is no such user.'));
    });
    const unknown = async (_request: FastifyRequest, reply: FastifyReply) =>
      reply.code(404).send(matrixError('M_NOT_FOUND', 'There is no such thing.'));
    scope.get('/_matrix/app/v1/rooms/:alias', unknown);
    scope.get('/_matrix/app/v1/thirdparty/*', unknown);
  });
}

/** Returns null if the body is no transaction. Leaves out malformed events, so they do not block the others. */
function eventsIn(body: unknown): readonly RoomEvent[] | null {
  if (!isObject(body)) return null;
  const { events = [] } = body;
  return Array.isArray(events) ? events.flatMap((event: unknown) => readRoomEvent(event) ?? []) : null;
}

async function isKnownGhost(work: UnitOfWork, id: string): Promise<boolean> {
  const found = await work.read(job(), (tx) => tx.query('SELECT FROM matrix_ghost WHERE id = $1', [id]));
  return found.length === 1;
}
