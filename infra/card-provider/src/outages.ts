import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Behaviour } from './settings.ts';

/** Slowness and outages on command, for all but the control itself and the pages that people click through. */
export function outages(app: FastifyInstance, behaviour: Behaviour): void {
  const meets = ({ url }: FastifyRequest) => url.startsWith('/v1/') || url.startsWith('/merchants/');
  const lost = new WeakSet<FastifyRequest>();

  app.addHook('preHandler', async (request, reply) => {
    if (!meets(request)) return;
    if (behaviour.delayMs > 0) await wait(behaviour.delayMs);
    const outage = take(behaviour);
    if (outage === 'answer-lost') lost.add(request);
    if (outage === 'silent') reply.hijack();
    if (outage === 'unavailable')
      await reply
        .code(503)
        .send({ error: { type: 'api_error', message: 'The provider is away, as it was told to be.' } });
  });
  app.addHook('onSend', async (request, _reply, payload) => {
    if (lost.has(request)) request.raw.socket.destroy();
    return payload;
  });
}

/** The outage that this request meets, counted where it was said how many it is to meet. */
function take(behaviour: Behaviour): Behaviour['outage'] {
  const { outage } = behaviour;
  if (outage !== 'none' && behaviour.outageAfter > 0) {
    behaviour.outageAfter -= 1;
    return 'none';
  }
  if (outage === 'none' || behaviour.outageTimes === null) return outage;
  behaviour.outageTimes -= 1;
  if (behaviour.outageTimes <= 0)
    Object.assign(behaviour, { outage: 'none', outageTimes: null } satisfies Partial<Behaviour>);
  return outage;
}
