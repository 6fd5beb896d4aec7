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

/** The client's errors for requests that Braintree refused. Any other error may come after the effect. */
const faults = new Set([
  'authenticationError',
  'authorizationError',
  'notFoundError',
  'invalidKeysError',
  'upgradeRequired',
]);

/** The client's name for an error; `unknown` for other errors. */
export function typeOf(error: unknown): string {
  return error instanceof Error && 'type' in error ? String(error.type) : 'unknown';
}

/** Whether Braintree has no such object. */
export function isMissing(error: unknown): boolean {
  return typeOf(error) === 'notFoundError';
}

/**
 * Translates an error of the client into the port's, and throws it.
 * @throws {ProviderUnavailable} if the effect is unknown @throws {ProviderFault} for a fault of ours
 */
export function throwProviderError(error: unknown): never {
  if (error instanceof ProviderUnavailable || error instanceof ProviderFault) throw error;
  const type = typeOf(error);
  if (faults.has(type)) throw new ProviderFault('Braintree', type);
  if (type === 'unknown') throw error;
  throw new ProviderUnavailable();
}

/** The transactions of a search, in pages of fifty. `fill` sets the search's conditions. */
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
    throwProviderError(error);
  }
  yield page;
}
