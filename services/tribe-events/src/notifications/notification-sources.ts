import { chatSources } from './chat-sources.ts';
import { eventSources } from './event-sources.ts';
import type { NotificationSource } from './notification-source.ts';
import { paymentSources } from './payment-sources.ts';
import { peopleSources } from './people-sources.ts';
import { safetySources } from './safety-sources.ts';
import { tribeSources } from './tribe-sources.ts';

/**
 * The table of what people are notified of. A feature that publishes an event adds a line and calls nothing: consumers
 * are made from the lines, and the test walks them.
 */
export const notificationSources: readonly NotificationSource[] = [
  ...tribeSources,
  ...eventSources,
  ...chatSources,
  ...paymentSources,
  ...peopleSources,
  ...safetySources,
];
