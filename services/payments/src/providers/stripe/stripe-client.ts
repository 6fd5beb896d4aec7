import { Stripe } from 'stripe';

export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Another address than Stripe's own, such as the embedded provider's. */
  readonly url?: string;
  readonly timeoutMs?: number;
}

/** Stripe's official client. It repeats a failed request once. */
export function stripeClient({ secretKey, url, timeoutMs = 20_000 }: StripeSettings): Stripe {
  return new Stripe(secretKey, { timeout: timeoutMs, maxNetworkRetries: 1, telemetry: false, ...addressOf(url) });
}

function addressOf(url: string | undefined) {
  if (url === undefined) return {};
  const { hostname, port, protocol } = new URL(url);
  return {
    host: hostname,
    port: port || (protocol === 'https:' ? '443' : '80'),
    protocol: protocol === 'https:' ? 'https' : 'http',
  } as const;
}
