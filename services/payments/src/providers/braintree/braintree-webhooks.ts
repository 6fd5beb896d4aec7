import type { BraintreeGateway } from 'braintree';
import type { RawWebhook } from '../payment-provider.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { BadWebhook } from '../refusals.ts';
import { typeOf } from './braintree-client.ts';
import { eventOf } from './braintree-events.ts';

/** Braintree repeats a notification for a day until it is answered, with its first time. */
const oldestMs = 25 * 3_600_000;
const aheadMs = 5 * 60_000;

/** @throws {BadWebhook} for a wrong signature, an unreadable body, or a time out of range */
export async function readNotification(
  gateway: BraintreeGateway,
  { body }: RawWebhook,
  now: Date,
): Promise<ProviderEvent> {
  const form = new URLSearchParams(body.toString('utf8'));
  const [signature, payload] = [form.get('bt_signature'), form.get('bt_payload')];
  if (signature === null || payload === null) throw new BadWebhook('signature');
  const notification = await gateway.webhookNotification.parse(signature, payload).catch((error: unknown) => {
    throw new BadWebhook(typeOf(error) === 'invalidSignatureError' ? 'signature' : 'body');
  });
  // The client accepts any signed XML. A notification must have a kind and a time.
  const parsed: Partial<typeof notification> | undefined = notification;
  if (typeof parsed?.kind !== 'string' || parsed.timestamp === undefined) throw new BadWebhook('body');
  const ageMs = now.getTime() - new Date(notification.timestamp).getTime();
  if (!(ageMs <= oldestMs && ageMs >= -aheadMs)) throw new BadWebhook('time');
  return eventOf(notification, payload);
}

/** Answers the challenge by which Braintree verifies a webhook's address. @throws {BadWebhook} */
export function answerChallenge({ webhookNotification }: BraintreeGateway, challenge: string): string {
  // The client's types lack `verify`.
  const verifying = webhookNotification as unknown as { verify(challenge: string): string };
  try {
    return verifying.verify(challenge);
  } catch {
    throw new BadWebhook('body');
  }
}
