import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { World } from '../world.ts';
import {
  createCustomer,
  customerXml,
  deleteCustomer,
  findCustomer,
  findMethod,
  methodXml,
  type CustomerRequest,
} from './customers.ts';
import { BraintreeRefusal, BraintreeStatusOnly, faultXml } from './faults.ts';
import { searchIds, searchPage, type Search } from './search.ts';
import { transactionXml } from './transaction-xml.ts';
import { find, refund, sale, voidTransaction, type SaleRequest } from './transactions.ts';
import { xml, type Xml } from './xml.ts';

interface Body {
  readonly customer?: CustomerRequest;
  readonly transaction?: SaleRequest;
  readonly search?: Search;
}
interface Given {
  readonly status?: number;
  readonly root?: string;
  readonly value?: Xml;
}
type Handler = (asked: { readonly id: string; readonly body: Body }) => Given;

/** Mounts Braintree's wire: JSON in, XML out, under the merchant's path, as version 6 of its API has it. */
export function braintreeRoutes(app: FastifyInstance, world: World): void {
  const at = `/merchants/${world.settings.braintree.merchantId}`;
  const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, of: string, handler: Handler) =>
    app.route({ method, url: `${at}${path}`, handler: (request, reply) => answer(world, of, handler, request, reply) });

  route('POST', '/customers', 'customer', ({ body }) => ({
    status: 201,
    root: 'customer',
    value: customerXml(createCustomer(world, body.customer ?? {})),
  }));
  route('GET', '/customers/:id', 'customer', ({ id }) => ({
    root: 'customer',
    value: customerXml(findCustomer(world, id)),
  }));
  route('DELETE', '/customers/:id', 'customer', ({ id }) => {
    deleteCustomer(world, id);
    return {};
  });
  route('GET', '/payment_methods/any/:id', 'payment-method', ({ id }) => {
    const { method, customerId } = findMethod(world, id);
    return { root: method.kind === 'venmo' ? 'venmo-account' : 'credit-card', value: methodXml(method, customerId) };
  });
  route('POST', '/transactions', 'transaction', ({ body }) => ({
    status: 201,
    root: 'transaction',
    value: transactionXml(sale(world, body.transaction ?? {})),
  }));
  route('GET', '/transactions/:id', 'transaction', ({ id }) => ({
    root: 'transaction',
    value: transactionXml(find(world, id)),
  }));
  route('POST', '/transactions/:id/refund', 'transaction', ({ id, body }) => ({
    status: 201,
    root: 'transaction',
    value: transactionXml(refund(world, id, body.transaction ?? {})),
  }));
  route('PUT', '/transactions/:id/void', 'transaction', ({ id }) => ({
    root: 'transaction',
    value: transactionXml(voidTransaction(world, id)),
  }));
  route('POST', '/transactions/advanced_search_ids', 'search', ({ body }) => ({
    root: 'search-results',
    value: searchIds(world, body.search ?? {}),
  }));
  route('POST', '/transactions/advanced_search', 'search', ({ body }) => ({
    root: 'credit-card-transactions',
    value: searchPage(world, body.search ?? {}),
  }));
}

function answer({ settings }: World, of: string, handler: Handler, request: FastifyRequest, reply: FastifyReply) {
  const { publicKey, privateKey } = settings.braintree;
  try {
    if (request.headers.authorization !== `Basic ${Buffer.from(`${publicKey}:${privateKey}`).toString('base64')}`)
      throw new BraintreeStatusOnly(401);
    const {
      status = 200,
      root,
      value = null,
    } = handler({ id: (request.params as { id?: string }).id ?? '', body: (request.body ?? {}) as Body });
    return root === undefined
      ? reply.code(status).send('')
      : reply.code(status).type('application/xml; charset=utf-8').send(xml(root, value));
  } catch (error) {
    if (error instanceof BraintreeRefusal)
      return reply
        .code(422)
        .type('application/xml; charset=utf-8')
        .send(xml('api-error-response', faultXml(error, of)));
    if (error instanceof BraintreeStatusOnly) return reply.code(error.status).send('');
    throw error;
  }
}
