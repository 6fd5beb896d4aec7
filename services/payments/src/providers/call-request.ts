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

/** A call as it is written down before it is made. The key is not in it: it follows from the intent. */
export type CallRequest =
  | ({ readonly kind: 'ATTACH' } & Keyless<AttachRequest>)
  | { readonly kind: 'DETACH'; readonly method: string }
  | ({ readonly kind: 'CHARGE' } & Keyless<ChargeRequest>)
  | { readonly kind: 'CANCEL'; readonly charge: string }
  | ({ readonly kind: 'REFUND' } & Keyless<RefundRequest>)
  | ({ readonly kind: 'PAYOUT' } & Keyless<PayoutRequest>)
  | ({ readonly kind: 'TAKE_BACK' } & Keyless<PayoutRequest> & { readonly payoutKey: string });
export type CallKind = CallRequest['kind'];

/** What a call moves, where it moves something. */
export function amountOf(request: CallRequest): Money | null {
  return 'amount' in request ? request.amount : null;
}

/** Makes the call. Safe to make again with the same key: that is the port's promise. */
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

/** Whether the call was made before and what came of it, where a provider can tell: its keys do not hold for ever. */
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

/** As text, with amounts as text in it. */
export function encodeRequest(request: CallRequest): string {
  return JSON.stringify(request, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

export function decodeRequest(text: string): CallRequest {
  return JSON.parse(text, (name, value: unknown) =>
    name === 'minorUnits' && typeof value === 'string' ? BigInt(value.replace(/n$/, '')) : value,
  ) as CallRequest;
}
