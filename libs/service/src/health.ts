import { anonymous } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Transport } from '@kindred/events/transport';
import type { FastifyInstance } from 'fastify';

const patienceMs = 2_000;

/**
 * `/health/live` answers while the process does. `/health/ready` is 503 without the database; without the broker the service
 * goes on (its outbox keeps what it has to tell), so that is said and not held against it.
 */
export function healthRoutes(app: FastifyInstance, work: UnitOfWork, transport: Transport): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const [database, broker] = await Promise.all([
      answers(work.read(anonymous, (tx) => tx.query('SELECT 1'))),
      answers(transport.check()),
    ]);
    const status = database === 'down' ? 'unavailable' : broker === 'down' ? 'degraded' : 'ready';
    return reply.code(database === 'down' ? 503 : 200).send({ status, dependencies: { database, broker } });
  });
}

async function answers(probe: Promise<unknown>): Promise<'up' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => (timer = setTimeout(() => resolve('down'), patienceMs)));
  try {
    return await Promise.race([probe.then(() => 'up' as const, () => 'down' as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
