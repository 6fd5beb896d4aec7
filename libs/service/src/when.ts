import type { EventContract } from '@kindred/contracts/define-event';
import { parseEvent, type CloudEvent } from '@kindred/contracts/cloud-event';
import { job } from '@kindred/database/actor';
import { databaseNames } from '@kindred/database/names';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { insertInboxRow } from '@kindred/events/outbox';

/** An effect that an event of another service (or of one's own) has here. */
export interface Consumer<Parts = unknown> {
  /** Names its inbox rows and its dead letters: it stays when the file is renamed. */
  readonly name: string;
  readonly topic: string;
  readonly type: string;
  /** Parses, then inbox row and effect in one transaction: a second delivery has no effect. */
  handle(work: UnitOfWork, parts: Parts, value: string): Promise<void>;
}

/**
 * `when(userVerified, 'create-wallet', async (event, tx) => …)`: the effect runs once for each event however often it is
 * delivered. It gets no network: what needs one leaves a row for a job. It runs as the service's ordinary database role unless
 * another is named.
 */
export function when<Data, Parts = unknown>(
  contract: EventContract<Data>,
  name: string,
  effect: (event: CloudEvent<Data>, tx: Transaction, parts: Parts) => Promise<void>,
  databaseRole?: string,
): Consumer<Parts> {
  return {
    name,
    topic: contract.topic,
    type: contract.type,
    async handle(work, parts, value) {
      const event = parseEvent(contract, value);
      const inbox = insertInboxRow(databaseNames(work.options.service).schema, name, event.id);
      await work.run(job(databaseRole), async (tx) => {
        const fresh = await tx.query(inbox.sql, inbox.params);
        if (fresh.length > 0) await effect(event, tx, parts);
      });
    },
  };
}
