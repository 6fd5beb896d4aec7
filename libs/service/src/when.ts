import type { EventContract } from '@kindred/contracts/define-event';
import { parseEvent, type CloudEvent } from '@kindred/contracts/cloud-event';
import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { insertInboxRows } from '@kindred/events/outbox';
import { currentTraceparent, withTrace } from '@kindred/events/trace-context';

/** An effect that an event of another service (or of one's own) has here. */
export interface Consumer<Dependencies = unknown> {
  /** Names its inbox rows and its dead letters: it stays when the file is renamed. */
  readonly name: string;
  readonly topic: string;
  readonly types: readonly string[];
  /** Parses, then inbox row and effect in one transaction: a second delivery has no effect. */
  handle(work: UnitOfWork, dependencies: Dependencies, value: string): Promise<void>;
  /** Handles several events in one transaction, if the consumer supports it. When it throws, none has an effect. */
  handleTogether?(work: UnitOfWork, dependencies: Dependencies, delivered: readonly Delivered[]): Promise<void>;
}

/** An event as it comes: a CloudEvent in JSON, and the trace that it belongs to. */
export interface Delivered {
  readonly value: string;
  readonly traceparent?: string | undefined;
}

/** An event whose effect is made together with that of others. */
export interface TogetherEvent<Data> extends CloudEvent<Data> {
  /** Runs a part of the effect in the trace of this event. Events that the part publishes belong to that trace. */
  inTrace<T>(part: () => T): T;
}

type Effect<Data, Dependencies> = (
  event: CloudEvent<Data>,
  tx: Transaction,
  dependencies: Dependencies,
) => Promise<void>;

type EffectOfSeveral<Data, Dependencies> = (
  events: readonly TogetherEvent<Data>[],
  tx: Transaction,
  dependencies: Dependencies,
) => Promise<void>;

/**
 * `when(userVerified, 'create-wallet', async (event, tx) => …)`: the effect runs once for each event however often it
 * is delivered. It gets no network: what needs one leaves a row for a job. It runs as the service's ordinary database
 * role unless another is named.
 */
export function when<Data, Dependencies = unknown>(
  contract: EventContract<Data>,
  name: string,
  effect: Effect<Data, Dependencies>,
  databaseRole?: string,
): Consumer<Dependencies> {
  return whenAny([contract], name, effect, databaseRole);
}

/**
 * The same for one effect of several types of events of one topic: it comes to know of them in the order in which they
 * happened.
 */
export function whenAny<Data, Dependencies = unknown>(
  contracts: readonly EventContract<Data>[],
  name: string,
  effect: Effect<Data, Dependencies>,
  databaseRole?: string,
): Consumer<Dependencies> {
  const once = onlyOnce<Data, Dependencies>(contracts, name, databaseRole, async (events, tx, dependencies) => {
    for (const event of events) await effect(event, tx, dependencies);
  });
  return {
    ...about(contracts, name),
    handle: (work, dependencies, value) => once(work, dependencies, [{ value }]),
  };
}

/**
 * Like `whenAny`, for frequent events whose effects cost less together. `effect` gets up to fifty waiting events in the
 * order of their partition, and applies them in a few statements. It has to lock rows in the order of their ids:
 * another replica may handle other events about the same rows, and the two would deadlock.
 */
export function whenSeveral<Data, Dependencies = unknown>(
  contracts: readonly EventContract<Data>[],
  name: string,
  effect: EffectOfSeveral<Data, Dependencies>,
): Consumer<Dependencies> {
  const once = onlyOnce<Data, Dependencies>(contracts, name, undefined, effect);
  return {
    ...about(contracts, name),
    handle: (work, dependencies, value) => once(work, dependencies, [{ value, traceparent: currentTraceparent() }]),
    handleTogether: once,
  };
}

function about<Data>(contracts: readonly EventContract<Data>[], name: string) {
  const [topic, another] = new Set(contracts.map((contract) => contract.topic));
  if (topic === undefined || another !== undefined) throw new Error(`${name} has to be about the events of one topic.`);
  return { name, topic, types: contracts.map(({ type }) => type) };
}

/** Parses what is delivered, and makes the effect of the events that are new, with their inbox rows. */
function onlyOnce<Data, Dependencies>(
  contracts: readonly EventContract<Data>[],
  name: string,
  databaseRole: string | undefined,
  effect: EffectOfSeveral<Data, Dependencies>,
): Required<Consumer<Dependencies>>['handleTogether'] {
  return async (work, dependencies, delivered) => {
    const events = delivered.map(({ value, traceparent }) => ({
      ...parseAny(contracts, value),
      inTrace: <T>(part: () => T) => withTrace(traceparent, part),
    }));
    const ids = events.map(({ id }) => id);
    const { sql, params } = insertInboxRows(databaseNames(work.options.service).schema, name, ids);
    await work.runAfter({ sql, parameters: params }, job(databaseRole), async (tx, rows) => {
      const fresh = firstOfEach(events, new Set(rows.map((row) => Reflect.get(row, 'event_id'))));
      if (fresh.length > 0) await effect(fresh, tx, dependencies);
    });
  };
}

/** An event can come twice in one delivery. */
function firstOfEach<Event extends { readonly id: string }>(events: readonly Event[], fresh: Set<unknown>): Event[] {
  return events.filter(({ id }) => fresh.delete(id));
}

/** What says of itself that it is of another type is refused by the first contract, in its words. */
function parseAny<Data>(contracts: readonly EventContract<Data>[], value: string): CloudEvent<Data> {
  const [first, ...others] = contracts as readonly [EventContract<Data>, ...EventContract<Data>[]];
  const said = others.length > 0 ? typeSaidIn(value) : first.type;
  return parseEvent(others.find(({ type }) => type === said) ?? first, value);
}

function typeSaidIn(value: string): unknown {
  try {
    return (JSON.parse(value) as { type?: unknown } | null)?.type;
  } catch {
    return undefined;
  }
}
