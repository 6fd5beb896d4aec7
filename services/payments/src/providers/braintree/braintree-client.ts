import braintree, { type BraintreeGateway, type Transaction } from 'braintree';
import { ProviderFault, ProviderUnavailable } from '../refusals.ts';

export interface BraintreeSettings {
  readonly merchantId: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** `sandbox`, `production`, or an address such as the embedded provider's. */
  readonly at: string;
  readonly timeoutMs?: number;
}

/** Braintree's official client. */
export function braintreeClient({
  merchantId,
  publicKey,
  privateKey,
  at,
  timeoutMs = 20_000,
}: BraintreeSettings): BraintreeGateway {
  const gateway = new braintree.BraintreeGateway({ merchantId, publicKey, privateKey, environment: environmentOf(at) });
  Object.assign(gateway.config, { timeout: timeoutMs });
  return gateway;
}

function environmentOf(at: string): braintree.Environment {
  if (at === 'production') return braintree.Environment.Production;
  if (at === 'sandbox') return braintree.Environment.Sandbox;
  const { hostname, port, protocol } = new URL(at);
  const secure = protocol === 'https:';
  return new braintree.Environment(hostname, port || (secure ? '443' : '80'), at, secure, hostname, port);
}

/** What the client rejects with when the gateway understood and refused; anything else may have had its effect. */
const faults = new Set([
  'authenticationError',
  'authorizationError',
  'notFoundError',
  'invalidKeysError',
  'upgradeRequired',
]);

/** The word that Braintree's client puts on an error. */
export function typeOf(error: unknown): string {
  return error instanceof Error && 'type' in error ? String(error.type) : 'unknown';
}

/** Throws a fault of ours, or ProviderUnavailable where nobody can tell what happened. */
export function failed(error: unknown): never {
  if (error instanceof ProviderUnavailable || error instanceof ProviderFault) throw error;
  const type = typeOf(error);
  if (faults.has(type)) throw new ProviderFault('Braintree', type);
  if (type === 'unknown') throw error;
  throw new ProviderUnavailable();
}

/** Transactions in pages of fifty, by what `fill` asks for. */
export async function* searched(
  gateway: BraintreeGateway,
  fill: Parameters<BraintreeGateway['transaction']['search']>[0],
): AsyncIterable<readonly Transaction[]> {
  let page: Transaction[] = [];
  try {
    for await (const one of gateway.transaction.search(fill)) {
      page.push(one as Transaction);
      if (page.length < 50) continue;
      yield page;
      page = [];
    }
  } catch (error) {
    failed(error);
  }
  yield page;
}
