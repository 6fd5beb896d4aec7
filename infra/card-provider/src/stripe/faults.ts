import type { StripeFault } from './objects.ts';

/** An answer that says why something was not done, in Stripe's form. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly fault: StripeFault & Record<string, unknown>,
  ) {
    super(fault.message);
  }
}

export function missing(what: string, id: string, status: 400 | 404, param?: string): StripeRefusal {
  return new StripeRefusal(status, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${what}: '${id}'`,
    ...(param ? { param } : {}),
  });
}

export function invalid(code: string, message: string, param?: string): StripeRefusal {
  return new StripeRefusal(400, { type: 'invalid_request_error', code, message, ...(param ? { param } : {}) });
}

/** What a bank said no with. `insufficient_funds` is a decline code; the rest of these are codes of their own. */
export function decline(code: string): StripeFault {
  const own = ['expired_card', 'incorrect_cvc', 'authentication_required'].includes(code);
  return {
    type: 'card_error',
    code: own ? code : 'card_declined',
    decline_code: own ? code : code === 'card_declined' ? 'generic_decline' : code,
    message: 'Your card was declined.',
  };
}
