import type { BaseContext } from '@apollo/server';
import type { NewOperation } from '../cost/operation-admission.ts';
import type { ResponseMediaType } from '../http/media-types.ts';
import type { RequestLife } from './request-life.ts';

/** What a request carries through the gateway. */
export interface RequestContext extends BaseContext {
  readonly requestId: string;
  /** Where the connection came from, for the security log. */
  readonly callerAddress: string;
  /** The trace context as subgraphs get it: the caller's trace, with this request as the parent. */
  readonly traceparent: string;
  /** Everything else that subgraphs get of the caller's headers. */
  readonly passedOn: Readonly<Record<string, string>>;
  readonly life: RequestLife;
  /** The operation if it waits for its plan; null if it is known, or not admitted yet. */
  newOperation: NewOperation | null;
  readonly mediaType: ResponseMediaType;
  /** Filled in once the document is known, for the metrics. */
  readonly operation: { type: OperationLabel };
}

export type OperationLabel = 'query' | 'mutation' | 'subscription' | 'none';

/** The trace id, as logs and masked errors show it. */
export function traceIdOf({ traceparent }: Pick<RequestContext, 'traceparent'>): string {
  return traceparent.slice(3, 35);
}
