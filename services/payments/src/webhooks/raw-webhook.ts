import type { RawWebhook } from '../providers/payment-provider.ts';

/** The headers that a signature stands in. */
const kept = ['stripe-signature', 'content-type'];

export const rawPlace = (id: string) => ({ table: 'provider_event', column: 'raw', rowId: id });

/** A webhook as text, for sealing: byte for byte, since its signature is over bytes. */
export function encodeRaw({ body, headers }: RawWebhook): string {
  return JSON.stringify({
    body: body.toString('base64'),
    headers: Object.fromEntries(kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))),
  });
}

export function decodeRaw(text: string): RawWebhook {
  const { body, headers } = JSON.parse(text) as { body: string; headers: RawWebhook['headers'] };
  return { body: Buffer.from(body, 'base64'), headers };
}
