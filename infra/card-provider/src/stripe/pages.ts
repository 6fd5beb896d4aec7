import type { FastifyInstance, FastifyReply } from 'fastify';
import type { World } from '../world.ts';
import { decline } from './faults.ts';
import { fail, succeed } from './payment-intents.ts';
import { finishSetup, refuseSetup } from './setup-intents.ts';

/**
 * The pages that a person sees at their bank, and at the provider when they open a payee's account. One can click
 * through both.
 */
export function pages(app: FastifyInstance, world: World): void {
  app.get('/authenticate/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    const intent = world.store.get('payment_intent', id) ?? world.store.get('setup_intent', id);
    const what =
      intent && 'amount' in intent
        ? `a payment of ${intent.amount} ${intent.currency.toUpperCase()} (in its smallest unit)`
        : 'keeping this card';
    if (intent?.status !== 'requires_action') return html(reply.code(404), 'There is nothing to confirm here.');
    return html(
      reply,
      `<p>Your bank asks whether you allow ${what}.</p>
      <form method="post" action="/authenticate/${id}/allow"><button>Allow</button></form>
      <form method="post" action="/authenticate/${id}/refuse"><button>Refuse</button></form>`,
    );
  });
  app.post('/authenticate/:id/:answer', (request, reply) => {
    const { id, answer } = request.params as { id: string; answer: string };
    const payment = world.store.get('payment_intent', id);
    const setup = world.store.get('setup_intent', id);
    const intent = payment ?? setup;
    if (intent?.status !== 'requires_action') return html(reply.code(409), 'This was answered already.');
    const back = intent.return_url;
    if (payment && answer === 'allow') succeed(world, payment);
    else if (payment)
      fail(world, payment, { ...decline('authentication_required'), code: 'payment_intent_authentication_failure' });
    else if (setup && answer === 'allow') finishSetup(world, setup);
    else if (setup) refuseSetup(world, setup);
    if (back === null) return html(reply, 'You can close this page.');
    const to = new URL(back);
    to.searchParams.set(payment ? 'payment_intent' : 'setup_intent', id);
    to.searchParams.set('redirect_status', answer === 'allow' ? 'succeeded' : 'failed');
    return reply.redirect(to.href, 303);
  });
  app.get('/onboarding/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    return html(
      reply,
      `<p>Tell us who you are, and where your money goes.</p><form method="post" action="/onboarding/${id}"><button>I am who I am</button></form>`,
    );
  });
  app.post('/onboarding/:id', (request, reply) => {
    const account = world.store.get('account', (request.params as { id: string }).id);
    if (!account) return html(reply.code(404), 'There is no such account.');
    Object.assign(account, { payouts_enabled: true, details_submitted: true });
    return account.return_url === null
      ? html(reply, 'You can close this page.')
      : reply.redirect(account.return_url, 303);
  });
}

function html(reply: FastifyReply, body: string) {
  return reply
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local provider of payments</title><body style="font:1.1rem system-ui;margin:4rem auto;max-width:30rem">${body}</body></html>`,
    );
}
