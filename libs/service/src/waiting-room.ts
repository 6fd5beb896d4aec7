import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ServiceEnvironment } from './service-environment.ts';

/** What `/health/ready` answers of a service that is not ready. */
export interface NotReady {
  readonly status: 'unavailable';
  readonly dependencies?: object;
  readonly missingMigrations?: readonly string[];
  readonly unknownMigrations?: readonly string[];
}

/**
 * What listens on a service's port while the service cannot start, because its database is away or lacks migrations:
 * `/health/live` is 200, `/health/ready` is 503 and says why, everything else is 503 and `SERVICE_UNAVAILABLE`.
 */
export class WaitingRoom {
  #app: FastifyInstance | null = null;
  #url = '';
  #why: NotReady = { status: 'unavailable' };
  #logged = '';

  constructor(
    readonly environment: Pick<ServiceEnvironment, 'HOST' | 'PORT'>,
    readonly logger: Logger,
  ) {}

  /** Says why the service does not start yet. Logs each reason once until it changes. */
  async say(why: NotReady, message: string, error?: unknown): Promise<void> {
    this.#why = why;
    if (!this.#app) await this.#open();
    const reason = `${message} ${JSON.stringify(why)}`;
    if (reason !== this.#logged)
      this.logger.warn({ ...(error !== undefined && { err: error }), url: this.#url, ...why }, message);
    this.#logged = reason;
  }

  async close(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
  }

  async #open(): Promise<void> {
    const app = Fastify({ forceCloseConnections: true });
    app.get('/health/live', () => ({ status: 'live' }));
    app.get('/health/ready', (_request, reply) => reply.code(503).send(this.#why));
    const message = 'This part of the graph is starting. Try again in a moment.';
    app.setNotFoundHandler((_request, reply) =>
      reply.code(503).send({ errors: [{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }] }),
    );
    this.#app = app;
    this.#url = await app.listen({ host: this.environment.HOST, port: this.environment.PORT });
  }
}
