import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import {
  createAccount,
  createAccountLink,
  createPayout,
  createTransfer,
  accountOf,
  reverseTransfer,
} from './connect.ts';
import { missing, StripeRefusal } from './faults.ts';
import { texts, text, type Form } from './form.ts';
import { once, type Answer } from './idempotency.ts';
import { expanded, page, search } from './lists.ts';
import { createMethod, deleteCustomer } from './methods.ts';
import type { StripeKind } from './objects.ts';
import { cancelIntent, createPaymentIntent } from './payment-intents.ts';
import { createRefund } from './refunds.ts';
import { createSetupIntent } from './setup-intents.ts';

interface Asked {
  readonly id: string;
  readonly form: Form;
  readonly account: string | undefined;
}
type Handler = (world: World, asked: Asked) => object;

/** Every call of Stripe's that is answered here, as their reference has it. */
const posts: Readonly<Record<string, Handler>> = {
  '/v1/customers': ({ store }, { form }) =>
    store.put<'customer'>({
      id: newStripeId('cus'),
      object: 'customer',
      created: seconds(),
      livemode: false,
      metadata: texts(form, 'metadata'),
    }),
  '/v1/payment_methods': (world, { form }) => createMethod(world, form),
  '/v1/setup_intents': (world, { form }) => createSetupIntent(world, form),
  '/v1/payment_intents': (world, { form }) => createPaymentIntent(world, form),
  '/v1/payment_intents/:id/cancel': (world, { id }) => cancelIntent(world, id),
  '/v1/refunds': (world, { form }) => createRefund(world, form),
  '/v1/accounts': (world, { form }) => createAccount(world, form),
  '/v1/account_links': (world, { form }) => createAccountLink(world, form),
  '/v1/transfers': (world, { form }) => createTransfer(world, form),
  '/v1/transfers/:id/reversals': (world, { id, form }) => reverseTransfer(world, id, form),
  '/v1/payouts': (world, { form, account }) => createPayout(world, form, account),
};

const gets: Readonly<Record<string, Handler>> = {
  '/v1/payment_methods/:id': one('payment_method'),
  '/v1/payment_intents/:id': one('payment_intent'),
  '/v1/setup_intents/:id': one('setup_intent'),
  '/v1/accounts/:id': (world, { id }) => accountOf(world, id),
  '/v1/payment_intents': ({ store }, { form }) => page(store.all('payment_intent'), form, '/v1/payment_intents'),
  '/v1/payment_intents/search': ({ store }, { form }) => ({
    object: 'search_result',
    url: '/v1/payment_intents/search',
    has_more: false,
    next_page: null,
    data: search(store, 'payment_intent', text(form, 'query') ?? ''),
  }),
  '/v1/refunds': ({ store }, { form }) =>
    page(
      store.all('refund').filter((refund) => matches(form, 'payment_intent', refund.payment_intent)),
      form,
      '/v1/refunds',
    ),
  '/v1/transfers': ({ store }, { form }) =>
    page(
      store
        .all('transfer')
        .filter(
          (transfer) =>
            matches(form, 'transfer_group', transfer.transfer_group) &&
            matches(form, 'destination', transfer.destination),
        ),
      form,
      '/v1/transfers',
    ),
  '/v1/payouts': ({ store }, { form, account }) =>
    page(
      store.all('payout').filter((payout) => payout.of_account === account),
      form,
      '/v1/payouts',
    ),
  '/v1/disputes': ({ store }, { form }) => page(store.all('dispute'), form, '/v1/disputes'),
  '/v1/balance_transactions': ({ store }, { form }) =>
    page(store.all('balance_transaction'), form, '/v1/balance_transactions'),
  '/v1/events': ({ store }, { form }) => page(store.all('event'), form, '/v1/events'),
};

function one(kind: StripeKind): Handler {
  return ({ store }, { id }) => store.get(kind, id) ?? refuse(kind, id);
}
function refuse(kind: StripeKind, id: string): never {
  throw missing(kind, id, 404, 'id');
}
const matches = (form: Form, name: string, value: string | null) =>
  text(form, name) === undefined || text(form, name) === value;

/** Mounts Stripe's wire. `form` of a request is its body, or its query where it has none. */
export function stripeRoutes(app: FastifyInstance, world: World): void {
  for (const [path, handler] of Object.entries(posts))
    app.post(path, (request, reply) => answer(world, handler, request, reply));
  for (const [path, handler] of Object.entries(gets))
    app.get(path, (request, reply) => answer(world, handler, request, reply));
  app.delete('/v1/customers/:id', (request, reply) =>
    answer(world, (_, { id }) => deleteCustomer(world, id), request, reply),
  );
}

async function answer(world: World, handler: Handler, request: FastifyRequest, reply: FastifyReply) {
  const form = (request.method === 'GET' ? request.query : (request.body ?? {})) as Form;
  const { id = '' } = request.params as { id?: string };
  const asked: Asked = { id, form, account: header(request, 'stripe-account') };
  const key = request.method === 'POST' ? header(request, 'idempotency-key') : undefined;
  try {
    if (header(request, 'authorization') !== `Bearer ${world.settings.stripeSecretKey}`) {
      throw new StripeRefusal(401, {
        type: 'invalid_request_error',
        code: 'api_key_invalid',
        message: 'Invalid API Key provided.',
      });
    }
    const given = await once(
      world.store,
      key,
      [request.method, request.url, asked.account ?? '', JSON.stringify(form)],
      async () => run(world, handler, asked),
    );
    if (given.replayed) reply.header('idempotent-replayed', 'true');
    return await reply.code(given.status).header('request-id', newStripeId('req')).send(given.body);
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error;
    return reply.code(error.status).header('request-id', newStripeId('req')).send({ error: error.fault });
  }
}

function run(world: World, handler: Handler, asked: Asked): Answer {
  try {
    return { status: 200, body: expanded(world.store, handler(world, asked), asked.form) };
  } catch (error) {
    if (error instanceof StripeRefusal && error.status === 402) return { status: 402, body: { error: error.fault } };
    throw error;
  }
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
