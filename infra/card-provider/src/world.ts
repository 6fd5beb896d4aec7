import type { Deliveries } from './deliveries.ts';
import type { Behaviour, CardProviderSettings } from './settings.ts';
import type { Store } from './store.ts';

/** What both wires work on. */
export interface World {
  readonly settings: CardProviderSettings;
  readonly behaviour: Behaviour;
  readonly store: Store;
  readonly deliveries: Deliveries;
  /** Where this provider is, known once it listens. */
  readonly url: string;
  /** Does something that a bank decides later. */
  later(change: () => void): void;
}

/** Now, in the seconds that Stripe counts in. */
export function seconds(): number {
  return Math.floor(Date.now() / 1_000);
}
