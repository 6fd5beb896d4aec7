import { callerPrefix } from '@kindred/service/http/caller-prefix';
import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { RequestLimit } from '../request-limit.ts';
import { TriedTooOften } from './refusals.ts';
import { pageHeaders, unsubscribePage } from './unsubscribe-page.ts';
import { isSecretKnown, unsubscribe } from './unsubscribe.ts';

const hourMs = 3_600_000;
/** Wrong addresses that one caller may try. */
const wrongOfCaller = 60;

type AddressRequest = FastifyRequest<{ Params: { secret: string } }>;

/**
 * `/unsubscribe/:secret`, as it stands in digests: the secret stands for signing in. GET shows a page with a button and
 * changes nothing, because scanners of mails follow links. POST ends the digests at once (RFC 8058), whatever its body.
 */
export function unsubscribeRoute(app: FastifyInstance, _: Dependencies, { work }: Pick<ServiceContext, 'work'>): void {
  const wrong = new RequestLimit(wrongOfCaller, hourMs, (availableAt) => new TriedTooOften(availableAt));

  async function answer(request: AddressRequest, reply: FastifyReply, find: (secret: string) => Promise<boolean>) {
    const caller = callerPrefix(request.ip);
    wrong.refuseIfSpent(caller, work.now);
    const isKnown = /^[\w-]{43}$/.test(request.params.secret) && (await find(request.params.secret));
    if (!isKnown) wrong.count(caller, work.now);
    const state = !isKnown ? 'UNKNOWN' : request.method === 'POST' ? 'DONE' : 'QUESTION';
    return reply
      .code(isKnown ? 200 : 404)
      .headers(pageHeaders)
      .send(unsubscribePage(state, request.headers['accept-language']));
  }

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { bodyLimit: 4_096, parseAs: 'buffer' }, (_request, _body, done) => done(null));
    scope.get('/unsubscribe/:secret', (request: AddressRequest, reply) =>
      answer(request, reply, (secret) => isSecretKnown(work, secret)),
    );
    scope.post('/unsubscribe/:secret', (request: AddressRequest, reply) =>
      answer(request, reply, (secret) => unsubscribe(work, secret)),
    );
  });
}
