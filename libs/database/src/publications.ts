import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { insertOutboxRows, type OutboxRow } from '@kindred/events/outbox';
import { currentTraceparent } from '@kindred/events/trace-context';
import type { InlineStatement, InlineValue } from './inline.ts';

/** The root of an aggregate as events see it. Each published change raises the version by one. */
export interface AggregateRoot {
  readonly id: string;
  version: number;
}

/** The events of one unit of work, in the order in which they were told. */
export class Publications {
  #rows: OutboxRow[] = [];

  add<Data extends object>(contract: EventContract<Data>, root: AggregateRoot, data: Data, now: Date): void {
    if (Reflect.get(data, contract.subject) !== root.id) {
      throw new Error(
        `${contract.type} is about "${contract.subject}", which must be the id of the aggregate it is published for.`,
      );
    }
    root.version += 1;
    const event = toCloudEvent(contract, { id: newId(), time: now, aggregateVersion: root.version, data });
    this.#rows.push({
      topic: contract.topic,
      key: root.id,
      value: JSON.stringify(event),
      traceparent: currentTraceparent() ?? null,
    });
  }

  /** The one statement that writes them all, or null where nothing was told. */
  take(schema: string): InlineStatement | null {
    if (this.#rows.length === 0) return null;
    const rows = this.#rows;
    this.#rows = [];
    const { sql, params } = insertOutboxRows(schema, rows);
    return { sql, parameters: params as InlineValue[] };
  }
}
