import { NotFound } from '@kindred/contracts/domain-error';
import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PaymentsEnvironment } from '../environment.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { keepWebhook } from './keep-webhook.ts';

/** Larger than any event of a provider. A larger body is refused with 413 before it is read. */
const largestBytes = 262_144;

const paths: Readonly<Record<string, ProviderName>> = { '/webhooks/stripe': 'STRIPE', '/webhooks/braintree': 'VENMO' };

/**
 * The addresses of providers' webhooks. 204: stored. 400: a wrong signature or time, or an unreadable body. 404: a
 * provider that is not offered. The body is read as bytes, because they are signed.
 */
export function registerWebhookRoutes(
  app: FastifyInstance,
  dependencies: Dependencies,
  { work }: Pick<ServiceContext<PaymentsEnvironment>, 'work'>,
): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestBytes }, (_request, body, done) =>
      done(null, body),
    );
    for (const [path, name] of Object.entries(paths)) {
      scope.post(path, { bodyLimit: largestBytes }, async (request: FastifyRequest, reply: FastifyReply) => {
        refuseUnlessOffered(dependencies.providers.names, name);
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        await keepWebhook(work, dependencies, name, { body, headers: request.headers });
        return reply.code(204).send();
      });
    }
    scope.get('/webhooks/braintree', async (request: FastifyRequest, reply: FastifyReply) => {
      refuseUnlessOffered(dependencies.providers.names, 'VENMO');
      const { bt_challenge: challenge } = request.query as { bt_challenge?: string };
      const answer = dependencies.providers.of('VENMO').answerChallenge?.(challenge ?? '');
      if (answer === undefined) throw new NotFound();
      return reply.type('text/plain').send(answer);
    });
  });
}

function refuseUnlessOffered(names: readonly ProviderName[], name: ProviderName): void {
  if (!names.includes(name)) throw new NotFound();
}
