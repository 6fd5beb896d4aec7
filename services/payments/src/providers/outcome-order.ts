import type { Money } from './amounts.ts';
import type { CallOutcome } from './outcome.ts';
import type { KnownProviderEvent } from './provider-event.ts';
import type { CallOutcomeName, ProviderCall } from './provider-call.ts';

const open = new Set<CallOutcomeName>(['processing', 'requires-action']);

/** What is known of a call, from whoever said it. */
export interface ProviderUpdate {
  readonly outcome: CallOutcome;
  /**
   * When it was so: of an event, when it happened; of an answer, when it was asked for, since news may have come while
   * it was under way.
   */
  readonly at: Date;
}

/**
 * Whether news is to be believed over what is known: an end over what is under way whenever it comes, another end only
 * where it is later, and what is under way never over an end. Webhooks come in any order, and the call's own answer may
 * be the last to come.
 */
export function isNewer(known: Pick<ProviderCall, 'outcome' | 'outcomeAt'>, { outcome, at }: ProviderUpdate): boolean {
  if (known.outcome === null) return true;
  if (known.outcome === outcome.status) return false;
  const later = laterBy(known.outcomeAt, at);
  if (open.has(known.outcome)) return !open.has(outcome.status) || later >= 0;
  // What succeeded can come back within its second, as when settling fails at once. What was declined does not succeed
  // so soon.
  const cameBack = !(known.outcome === 'declined' && outcome.status === 'succeeded');
  return !open.has(outcome.status) && (later > 0 || (later === 0 && cameBack));
}

/**
 * By how many seconds news is later: providers tell the time in whole ones, cut off, so that a part of one says
 * nothing.
 */
function laterBy(known: Date | null, at: Date): number {
  return known === null ? 1 : Math.floor(at.getTime() / 1_000) - Math.floor(known.getTime() / 1_000);
}

/**
 * What is under way is asked about again, in case the webhook that ends it never comes. People (MANUAL) are not asked.
 */
const followUpMs = 10 * 60_000;

/** Takes news over into the call's row. The request goes once the call has ended. */
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

/** What an event says of the call that it follows from; null for those that say nothing of how the call went. */
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
