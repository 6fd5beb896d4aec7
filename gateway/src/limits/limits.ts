import type { VariableBounds } from '@kindred/service/variables/variable-bounds';

/** What a client, and a subgraph, may ask of the gateway. */
export interface Limits {
  /** A request's body, in bytes; a larger one is answered 413. */
  readonly bodyBytes: number;
  /** A whole request, in milliseconds, before what is still missing is given up. */
  readonly requestMs: number;
  /** One call of a subgraph, in milliseconds. */
  readonly subgraphMs: number;
  /** One stream of a reply, in milliseconds. A service ends its streams before that. */
  readonly streamMs: number;
  /** One answer of a subgraph, in bytes. */
  readonly subgraphAnswerBytes: number;
  /** Connections kept to one subgraph; calls above it wait for a free one. */
  readonly subgraphConnections: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Nested fields. Introspection is not counted, since the parser's and the validator's own bounds hold for it. */
  readonly depth: number;
  /** Aliased fields of an operation, fragments written out. */
  readonly aliases: number;
  /** Fields at the root of an operation, fragments written out. */
  readonly rootFields: number;
  /** Fields of an operation, fragments written out: fragments within fragments double without end. */
  readonly fields: number;
  /** Selections that a variable includes or skips, fragments written out. */
  readonly conditions: number;
  /** What planning one operation may cost, by `operation-size.ts`. */
  readonly planCost: number;
  /** What planning new operations may cost in a minute for one person, or one anonymous address; 0 for no limit. */
  readonly planCostOfCaller: number;
  /** The same for all callers of one address together. */
  readonly planCostOfAddress: number;
  readonly variables: VariableBounds;
}

/**
 * Defaults for a public graph: generous to what a screen of an application asks, and small enough that planning the
 * largest operation they let through stays well under a second.
 */
export const defaultLimits: Limits = {
  bodyBytes: 1_000_000,
  requestMs: 30_000,
  subgraphMs: 10_000,
  streamMs: 300_000,
  subgraphAnswerBytes: 10_000_000,
  subgraphConnections: 100,
  tokens: 2_500,
  depth: 15,
  aliases: 50,
  rootFields: 20,
  fields: 2_500,
  conditions: 25,
  planCost: 150,
  planCostOfCaller: 4_000,
  planCostOfAddress: 40_000,
  variables: { bytes: 500_000, depth: 12, entries: 1_000, keys: 100, values: 5_000 },
};
