import type { DataOf } from '@kindred/contracts/define-event';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { wasErased } from '@kindred/service/erased-people';
import { when } from '@kindred/service/when';
import { blockedFrom } from '../blocks/reachable.ts';
import { PayableEvent } from '../events/payable-event.ts';
import type { Dependencies } from '../dependencies.ts';
import { makeSplitOf, reviseSplitOf } from './divide-event.ts';
import { fewestPeople } from './division.ts';

/**
 * What an event costs is known from here on, and divided equally among those who take part as soon as there are two;
 * from then on every later word about it divides what is unpaid anew. While it is one, they pay it as a whole. What is
 * older than what was seen, or comes again, changes nothing.
 *
 * Who is kept from the payee by a block, and who was erased, is left out: no bill goes across a block.
 */
export const createSplitWhenEventScheduled = when<DataOf<typeof eventScheduled>, Dependencies>(
  eventScheduled,
  'create-split',
  async ({ data, aggregateversion }, tx, dependencies) => {
    if (await wasErased(tx, data.payeeId)) return;
    const event = await seeEvent(tx, { ...data, participantIds: await billable(tx, data) }, aggregateversion);
    if (!event) return;
    if (event.splitId !== null) await reviseSplitOf(tx, dependencies, event, event.splitId);
    else if (event.amount > 0n && event.participantIds.length >= fewestPeople) await makeSplitOf(tx, event);
  },
);

/** Keeps what was said of an event, and holds it; null where as much or more was known. */
async function seeEvent(
  tx: Transaction,
  { eventId, dueDate, ...said }: DataOf<typeof eventScheduled>,
  version: number,
): Promise<PayableEvent | null> {
  const values = { ...said, amount: BigInt(said.amount), dueDate: new Date(dueDate), seenVersion: version };
  const known = await tx.lockOne(PayableEvent, { eventId });
  if (!known) return tx.add(createEntity(PayableEvent, { ...values, eventId, splitId: null }));
  return known.seenVersion < version ? Object.assign(known, values) : null;
}

async function billable(
  tx: Transaction,
  { payeeId, participantIds }: Pick<PayableEvent, 'payeeId' | 'participantIds'>,
): Promise<string[]> {
  const blocked = await blockedFrom(tx, payeeId, participantIds);
  const billed: string[] = [];
  for (const userId of new Set(participantIds))
    if (!blocked.has(userId) && !(await wasErased(tx, userId))) billed.push(userId);
  return billed;
}
