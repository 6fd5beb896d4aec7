import { refuseUnsafePush, type Pusher, type PushOptions } from './pusher.ts';
import { refuseInvalidSubscription } from './subscription.ts';

export interface KeptPush extends PushOptions {
  readonly endpoint: string;
  readonly payload: string;
  readonly sentAt: Date;
}

/** A pusher that sends nothing on: what it is given can be read. */
export interface PushBox extends Pusher {
  /** The newest first. */
  pushes(): readonly KeptPush[];
  /** Answers pushes to this endpoint with `GONE` from now on. */
  end(endpoint: string): void;
}

/** Keeps the last pushes in memory, `keep` at most. */
export function pushBox({ keep = 500, clock = () => new Date() } = {}): PushBox {
  const kept: KeptPush[] = [];
  const ended = new Set<string>();
  return {
    publicKey: null,
    check: (subscription) => refuseInvalidSubscription(subscription, { allowLoopback: true }),
    async push(subscription, payload, options) {
      refuseUnsafePush(payload, options);
      refuseInvalidSubscription(subscription, { allowLoopback: true });
      if (ended.has(subscription.endpoint)) return { status: 'GONE' };
      kept.unshift({ ...options, endpoint: subscription.endpoint, payload, sentAt: clock() });
      kept.length = Math.min(kept.length, keep);
      return { status: 'DELIVERED' };
    },
    pushes: () => [...kept],
    end: (endpoint) => void ended.add(endpoint),
    close: () => Promise.resolve(),
  };
}
