import type { EventContract } from '@kindred/contracts/define-event';
import { parseEvent, type CloudEvent } from '@kindred/contracts/cloud-event';
import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { insertInboxRow } from '@kindred/events/outbox';

/** An effect that an event of another service (or of one's own) has here. */
export interface Consumer<Dependencies = unknown> {
  /** Names its inbox rows and its dead letters: it stays when the file is renamed. */
  readonly name: string;
  readonly topic: string;
  readonly types: readonly string[];
  /** Parses, then inbox row and effect in one transaction: a second delivery has no effect. */
  handle(work: UnitOfWork, dependencies: Dependencies, value: string): Promise<void>;
}

/**
 * `when(userVerified, 'create-wallet', async (event, tx) => …)`: the effect runs once for each event however often it
 * is delivered. It gets no network: what needs one leaves a row for a job. It runs as the service's ordinary database
 * role unless another is named.
 */
export function when<Data, Dependencies = unknown>(
  contract: EventContract<Data>,
  name: string,
  effect: (event: CloudEvent<Data>, tx: Transaction, dependencies: Dependencies) => Promise<void>,
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
  effect: (event: CloudEvent<Data>, tx: Transaction, dependencies: Dependencies) => Promise<void>,
  databaseRole?: string,
): Consumer<Dependencies> {
  const [topic, another] = new Set(contracts.map((contract) => contract.topic));
  if (topic === undefined || another !== undefined) throw new Error(`${name} has to be about the events of one topic.`);
  return {
    name,
    topic,
    types: contracts.map(({ type }) => type),
    async handle(work, dependencies, value) {
      const event = parseAny(contracts, value);
      const { sql, params } = insertInboxRow(databaseNames(work.options.service).schema, name, event.id);
      await work.runAfter({ sql, parameters: params }, job(databaseRole), async (tx, [isNew]) => {
        if (isNew) await effect(event, tx, dependencies);
      });
    },
  };
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
