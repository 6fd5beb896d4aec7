import { guardRequests } from '@kindred/service/http/guard-requests';
import Fastify, { type FastifyInstance } from 'fastify';
import qs from 'qs';
import { braintreeRoutes } from './braintree/braintree-routes.ts';
import { controlRoutes, run, settleAll, type Command } from './control.ts';
import { Deliveries } from './deliveries.ts';
import { goodBehaviour, type Behaviour, type CardProviderSettings } from './settings.ts';
import { Store } from './store.ts';
import { pages } from './stripe/pages.ts';
import { stripeRoutes } from './stripe/stripe-routes.ts';
import { outages } from './outages.ts';
import type { World } from './world.ts';

export interface CardProvider {
  readonly url: string;
  readonly store: Store;
  /** How it behaves from now on. */
  behave(change: Partial<Behaviour>): void;
  do(command: Command): void;
  /** Where webhooks go from now on: payments' own address. */
  tell(payments: string): void;
  stop(): Promise<void>;
}

/**
 * Starts a provider of payments on loopback, which speaks Stripe's and Braintree's wire and remembers what it was
 * asked.
 */
export async function startCardProvider(asked: CardProviderSettings): Promise<CardProvider> {
  const settings = { ...asked };
  const behaviour: Behaviour = { ...goodBehaviour, ...settings.behaviour };
  const store = new Store(settings.keepIn);
  const deliveries = new Deliveries(behaviour);
  const timers = new Set<NodeJS.Timeout>();
  const later = (change: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      change();
      store.scheduleWrite();
    }, behaviour.settleAfterMs);
    timers.add(timer);
  };
  const app = provider(behaviour);
  const at = { url: '' };
  const world: World = {
    settings,
    behaviour,
    store,
    deliveries,
    later,
    get url() {
      return at.url;
    },
  };
  app.addHook('onResponse', async () => store.scheduleWrite());
  for (const mount of [stripeRoutes, braintreeRoutes, pages, controlRoutes]) mount(app, world);
  at.url = await app.listen({ port: settings.port ?? 0, host: '127.0.0.1' });
  // What was under way when it last ended goes on.
  later(() => settleAll(world));
  return {
    url: at.url,
    store,
    behave: (change) => {
      Object.assign(behaviour, change);
      if (!behaviour.held) deliveries.release();
    },
    do: (command) => run(world, command),
    tell: (payments) =>
      void Object.assign(settings, {
        stripeWebhookUrl: `${payments}/webhooks/stripe`,
        braintreeWebhookUrl: `${payments}/webhooks/braintree`,
      }),
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      deliveries.stop();
      app.server.closeAllConnections();
      await app.close();
      store.write();
    },
  };
}

function provider(behaviour: Behaviour): FastifyInstance {
  const app = Fastify({
    forceCloseConnections: true,
    routerOptions: { querystringParser: (text) => qs.parse(text) as Record<string, string> },
  });
  guardRequests(app, { allowedHosts: [] });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, qs.parse(String(body), { depth: 6 })),
  );
  // Braintree's client says that an empty body is JSON.
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error('This is no JSON.'), { statusCode: 400 }));
    }
  });
  outages(app, behaviour);
  return app;
}
