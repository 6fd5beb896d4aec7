import type {
  AttachRequest,
  ChargeRequest,
  PaymentProvider,
  PayoutRequest,
  RefundRequest,
} from './payment-provider.ts';
import type { Money } from './amounts.ts';
import type { CallOutcome } from './outcome.ts';

type Keyless<Request> = Omit<Request, 'key'>;

/** A call as it is recorded before it is made. Its key is not part of it, because the key follows from the intent. */
export type CallRequest =
  | ({ readonly kind: 'ATTACH' } & Keyless<AttachRequest>)
  | { readonly kind: 'DETACH'; readonly method: string }
  | ({ readonly kind: 'CHARGE' } & Keyless<ChargeRequest>)
  | { readonly kind: 'CANCEL'; readonly charge: string }
  | ({ readonly kind: 'REFUND' } & Keyless<RefundRequest>)
  | ({ readonly kind: 'PAYOUT' } & Keyless<PayoutRequest>)
  | ({ readonly kind: 'TAKE_BACK' } & Keyless<PayoutRequest> & { readonly payoutKey: string });
export type CallKind = CallRequest['kind'];

/** The amount that a call moves; null for calls that move no money. */
export function amountOf(request: CallRequest): Money | null {
  return 'amount' in request ? request.amount : null;
}

/** Makes the call. The port allows repeating it with the same key. */
export async function makeCall(provider: PaymentProvider, key: string, request: CallRequest): Promise<CallOutcome> {
  switch (request.kind) {
    case 'ATTACH':
      return provider.attach({ ...request, key });
    case 'DETACH':
      await provider.detach(request.method);
      return { status: 'done' };
    case 'CHARGE':
      return provider.charge({ ...request, key });
    case 'CANCEL':
      return provider.cancel(request.charge);
    case 'REFUND':
      return provider.refund({ ...request, key });
    case 'PAYOUT':
      return provider.payout({ ...request, key });
    case 'TAKE_BACK':
      return provider.takeBack({ ...request, key: request.payoutKey });
  }
}

/** Looks up whether the call was made before, because providers' keys expire. Returns its outcome, or null. */
export async function lookUp(
  provider: PaymentProvider,
  key: string,
  request: CallRequest,
): Promise<CallOutcome | null> {
  if (request.kind === 'CHARGE') return provider.find({ kind: 'CHARGE', key });
  if (request.kind === 'REFUND') return provider.find({ kind: 'REFUND', key, charge: request.charge });
  if (request.kind === 'PAYOUT') return provider.find({ kind: 'PAYOUT', key, payee: request.payee });
  return null;
}

/** The request as JSON. A bigint is a text that ends in `n`. */
export function encodeRequest(request: CallRequest): string {
  return JSON.stringify(request, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

export function decodeRequest(text: string): CallRequest {
  return JSON.parse(text, (name, value: unknown) =>
    name === 'minorUnits' && typeof value === 'string' ? BigInt(value.replace(/n$/, '')) : value,
  ) as CallRequest;
}
