/**
 * Why a subgraph gave nothing that could be used: `unreachable` (no connection, or one that broke), `timed-out`,
 * `unreadable` (no JSON, another shape, too large), `failing` (a 5xx without a reason), `given-up` (the whole request
 * ran out of time, or its caller went away).
 */
export type FailureReason = 'unreachable' | 'timed-out' | 'unreadable' | 'failing' | 'given-up';

/**
 * A failed call of a subgraph. Its message and cause are for the log: they may hold addresses, so no caller sees them.
 */
export class SubgraphFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string, cause?: unknown) {
    super(detail, cause === undefined ? undefined : { cause });
    this.name = 'SubgraphFailure';
    this.reason = reason;
  }
}

const explanations: Record<FailureReason, (service: string) => string> = {
  unreachable: (service) => `${service} cannot be reached.`,
  'timed-out': (service) => `${service} did not answer in time.`,
  unreadable: (service) => `${service} gave an answer that cannot be read.`,
  failing: (service) => `${service} failed to answer.`,
  'given-up': (service) => `The request ran out of time before ${service} had answered.`,
};

/** What a caller is told: which service is missing and, in a sentence, why. */
export function explain(
  service: string,
  reason: FailureReason,
): { readonly message: string; readonly extensions: { readonly code: string; readonly service: string } } {
  const code = reason === 'given-up' ? 'REQUEST_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
  return { message: explanations[reason](service), extensions: { code, service } };
}
