import { createHash, createHmac } from 'node:crypto';
import type { World } from '../world.ts';
import { xml, type Xml } from './xml.ts';

/**
 * Tells of something in Braintree's way: signed XML in a form. Its time is when it happened, also when it comes again.
 */
export function notify({ settings, deliveries }: World, kind: string, subject: Xml, at = new Date()): void {
  const { braintreeWebhookUrl: url, braintree } = settings;
  if (!url) return;
  const body = signedNotification(braintree, kind, subject, at);
  deliveries.send({ url, sign: () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }) });
}

/**
 * The form that a notification is sent as: HMAC-SHA1 under the SHA-1 of the private key, as Braintree's own client
 * checks it.
 */
export function signedNotification(
  keys: { readonly publicKey: string; readonly privateKey: string },
  kind: string,
  subject: Xml,
  at: Date,
): string {
  const payload = `${Buffer.from(xml('notification', { timestamp: at, kind, subject })).toString('base64')}\n`;
  const signature = createHmac('sha1', createHash('sha1').update(keys.privateKey).digest())
    .update(payload)
    .digest('hex');
  return new URLSearchParams({ bt_signature: `${keys.publicKey}|${signature}`, bt_payload: payload }).toString();
}
