import type { FastifyInstance } from 'fastify';
import { refundAtDashboard, voidAtDashboard } from './dashboard.ts';
import { change, settleSale } from './braintree/transactions.ts';
import { dispute as disputeTransaction } from './braintree/disputes.ts';
import type { DisputeCommand } from './dispute-command.ts';
import type { Behaviour } from './settings.ts';
import { disputeIntent } from './stripe/disputes.ts';
import { deliver, publish, publishThin } from './stripe/events.ts';
import { settle } from './stripe/payment-intents.ts';
import { restrictAccount, settlePayout } from './stripe/connect.ts';
import type { World } from './world.ts';

/** What one can make happen that no client's call does. */
export type Command =
  | { readonly do: 'settle' }
  | { readonly do: 'dispute'; readonly charge: string; readonly status: DisputeCommand }
  /** Refunds a charge in the provider's dashboard: all that is left, or `amount` in the smallest unit. */
  | { readonly do: 'refund'; readonly charge: string; readonly amount?: number }
  /** Voids a charge in the dashboard that is not settled, or waits for its payer. */
  | { readonly do: 'void'; readonly charge: string }
  /** Restricts a payee's account, or lifts the restriction. */
  | { readonly do: 'restrict'; readonly account: string; readonly restricted: boolean }
  | { readonly do: 'publish-thin'; readonly type: string }
  | { readonly do: 'release' }
  | { readonly do: 'resend'; readonly event: string }
  | { readonly do: 'publish'; readonly type: string; readonly object: object }
  /** Breaks the record on purpose, so that a reconciliation finds a difference. */
  | { readonly do: 'tamper'; readonly charge: string; readonly amount?: number; readonly forget?: boolean };

/**
 * `POST /_control` with a part of `Behaviour` changes how the provider behaves; `POST /_control/do` with a command
 * makes something happen; `GET /_control` says how it behaves and how many webhooks are under way. Outages leave these
 * alone.
 */
export function controlRoutes(app: FastifyInstance, world: World): void {
  app.get('/_control', () => ({ ...world.behaviour, webhooksWaiting: world.deliveries.waiting }));
  app.post('/_control', (request) => {
    Object.assign(world.behaviour, request.body as Partial<Behaviour>);
    if (!world.behaviour.held) world.deliveries.release();
    return world.behaviour;
  });
  app.post('/_control/do', (request, reply) => {
    run(world, request.body as Command);
    return reply.code(204).send();
  });
}

/** Makes something happen at the provider. */
export function run(world: World, command: Command): void {
  const { store, deliveries } = world;
  if (command.do === 'settle') settleAll(world);
  else if (command.do === 'release') deliveries.release();
  else if (command.do === 'publish') publish(world, command.type, command.object);
  else if (command.do === 'publish-thin') publishThin(world, command.type);
  else if (command.do === 'refund') refundAtDashboard(world, command);
  else if (command.do === 'void') voidAtDashboard(world, command.charge);
  else if (command.do === 'restrict') restrictAccount(world, command.account, command.restricted);
  else if (command.do === 'tamper') tamper(world, command);
  else if (command.do === 'resend') {
    const event = store.get('event', command.event);
    if (event) deliver(world, event);
  } else if (store.transactions[command.charge]) disputeTransaction(world, command.charge, command.status);
  else disputeIntent(world, command.charge, command.status);
}

/** Lets banks decide now about everything that is under way. */
export function settleAll(world: World): void {
  const { store } = world;
  for (const { id } of store.all('payment_intent')) settle(world, id);
  for (const { id } of store.all('payout')) settlePayout(world, id);
  for (const id of Object.keys(store.transactions)) settleSale(world, id);
}

function tamper({ store }: World, { charge, amount, forget }: Extract<Command, { do: 'tamper' }>): void {
  const intent = store.get('payment_intent', charge);
  if (forget) {
    store.drop('payment_intent', charge);
    delete store.transactions[charge];
  } else if (intent && amount !== undefined) intent.amount = amount;
  else if (store.transactions[charge]) change(store.transactions[charge], 'voided');
}
