/** What a card provider is started with. Both wires are spoken on the one port. */
export interface CardProviderSettings {
  readonly port?: number;
  /** What Stripe's clients sign in with. */
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
  readonly braintree: { readonly merchantId: string; readonly publicKey: string; readonly privateKey: string };
  /** Where webhooks go; without an address they are kept in the list of events alone. */
  stripeWebhookUrl?: string;
  braintreeWebhookUrl?: string;
  /** A file in which everything is kept from one start to the next; without one it is forgotten at the end. */
  readonly keepIn?: string;
  readonly behaviour?: Partial<Behaviour>;
}

/** How it behaves; changed while it runs by `POST /_control`. */
export interface Behaviour {
  /**
   * `unavailable` answers 503 before doing anything; `answer-lost` does what was asked and hangs up; `silent` never
   * answers.
   */
  outage: 'none' | 'unavailable' | 'answer-lost' | 'silent';
  /** How many requests still pass before the outage begins. */
  outageAfter: number;
  /** How many more requests the outage meets; null for all until it is ended. */
  outageTimes: number | null;
  /** How long every answer takes at least. */
  delayMs: number;
  /** How long what a bank decides later is under way: debits, settlements, payouts. */
  settleAfterMs: number;
  /** Every webhook is delivered twice. */
  doubled: boolean;
  /** Webhooks wait a random while, so that they overtake one another. */
  shuffled: boolean;
  /** Webhooks wait until this ends. */
  held: boolean;
  /** Payouts that begin now come back from the bank. */
  payoutsFail: boolean;
  /** Whether Braintree's request keys are honoured: it offers them to a part of its merchants. */
  requestKeys: boolean;
}

export const goodBehaviour: Behaviour = {
  outage: 'none',
  outageAfter: 0,
  outageTimes: null,
  delayMs: 0,
  settleAfterMs: 200,
  doubled: false,
  shuffled: false,
  held: false,
  payoutsFail: false,
  requestKeys: true,
};
