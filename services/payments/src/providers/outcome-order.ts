import type { Money } from './amounts.ts';
import type { CallOutcome } from './outcome.ts';
import type { KnownProviderEvent } from './provider-event.ts';
import type { CallOutcomeName, ProviderCall } from './provider-call.ts';

const open = new Set<CallOutcomeName>(['processing', 'requires-action']);

/** A report about a call, from its answer, a webhook or the record. */
export interface ProviderUpdate {
  readonly outcome: CallOutcome;
  /**
   * The time of the state: of an event, when it happened; of an answer, when the question was sent, because a webhook
   * may report a later state meanwhile.
   */
  readonly at: Date;
}

/**
 * Whether an update replaces the known state. An end replaces a state under way, at any time. Another end replaces an
 * end only if it is later. A state under way never replaces an end. Webhooks arrive in any order, and the call's own
 * answer may be the last.
 */
export function isNewer(known: Pick<ProviderCall, 'outcome' | 'outcomeAt'>, { outcome, at }: ProviderUpdate): boolean {
  if (known.outcome === null) return true;
  if (known.outcome === outcome.status) return false;
  const later = laterBy(known.outcomeAt, at);
  if (open.has(known.outcome)) return !open.has(outcome.status) || later >= 0;
  // A success can be returned within the same second, for example when settlement fails at once. A decline is never
  // followed by a success so soon.
  const cameBack = !(known.outcome === 'declined' && outcome.status === 'succeeded');
  return !open.has(outcome.status) && (later > 0 || (later === 0 && cameBack));
}

/** How many seconds the update is later. Providers report whole seconds, so fractions are cut off. */
function laterBy(known: Date | null, at: Date): number {
  return known === null ? 1 : Math.floor(at.getTime() / 1_000) - Math.floor(known.getTime() / 1_000);
}

/**
 * The time after which the provider is asked about a call under way, in case its webhook is lost. People (MANUAL) are
 * not asked.
 */
const followUpMs = 10 * 60_000;

/** Applies an update to the call. The request is deleted once the call has ended. */
export function applyUpdate(call: ProviderCall, { outcome, at }: ProviderUpdate): void {
  const id = 'id' in outcome ? outcome.id : null;
  const isOpen = open.has(outcome.status) && call.provider !== 'MANUAL';
  Object.assign(call, {
    state: 'ANSWERED',
    outcome: outcome.status,
    outcomeAt: at,
    claimedUntil: null,
    nextAt: isOpen ? new Date(at.getTime() + followUpMs) : null,
    request: isOpen ? call.request : null,
    reason: outcome.status === 'declined' ? outcome.reason : null,
    providerId: id ?? call.providerId,
  } satisfies Partial<ProviderCall>);
  setFee(call, outcome);
}

export function setFee(call: ProviderCall, outcome: CallOutcome): void {
  const fee: Money | null = 'fee' in outcome ? outcome.fee : null;
  if (fee) Object.assign(call, { fee: fee.minorUnits, feeCurrency: fee.currency });
}

/** The update of its call that an event reports; null for events that report none. */
export function updateOf(event: KnownProviderEvent): ProviderUpdate | null {
  const {
    at,
    about: { id },
  } = event;
  switch (event.type) {
    case 'charge.succeeded':
      return { at, outcome: { status: 'succeeded', id, fee: event.fee } };
    case 'refund.succeeded':
    case 'payout.paid':
      return { at, outcome: { status: 'succeeded', id, fee: null } };
    case 'charge.processing':
    case 'refund.processing':
    case 'payout.processing':
      return { at, outcome: { status: 'processing', id } };
    case 'charge.requires-action':
      return { at, outcome: { status: 'requires-action', id, action: event.action } };
    case 'charge.cancelled':
      return { at, outcome: { status: 'cancelled', id } };
    case 'charge.failed':
    case 'method.refused':
      return { at, outcome: { status: 'declined', id, reason: event.reason } };
    case 'refund.failed':
    case 'payout.failed':
      return { at, outcome: { status: 'declined', id, reason: 'DECLINED' } };
    default:
      return null;
  }
}
