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
 * Keeps what an event costs. Once two people take part, the cost is divided equally among them, and each later report
 * divides what is unpaid anew. While one person takes part, they pay it as a whole. An older report, or the same one
 * again, changes nothing.
 *
 * People with a block with the payee and people who were erased are left out: no bill goes across a block.
 */
export const createSplitWhenEventScheduled = when<DataOf<typeof eventScheduled>, Dependencies>(
  eventScheduled,
  'create-split',
  async ({ data, aggregateversion }, tx, dependencies) => {
    const known = await tx.lockOne(PayableEvent, { eventId: data.eventId });
    const payeeId = data.payeeId ?? known?.payeeId;
    const currency = data.currency ?? known?.currency;
    // There is nothing to pay for an event that never had a cost.
    if (payeeId === undefined || currency === undefined || (await wasErased(tx, payeeId))) return;
    const { eventId, tribeId, amount, dueDate } = data;
    const participantIds = await billable(tx, { payeeId, participantIds: data.participantIds });
    const said = { tribeId, payeeId, currency, participantIds, amount: BigInt(amount), dueDate: new Date(dueDate) };
    const event = keep(tx, known, eventId, { ...said, seenVersion: aggregateversion });
    if (!event) return;
    if (event.splitId !== null) await reviseSplitOf(tx, dependencies, event, event.splitId);
    else if (event.amount > 0n && event.participantIds.length >= fewestPeople) await makeSplitOf(tx, event);
  },
);

/** Null for a report that is no later than the last one. */
function keep(
  tx: Transaction,
  known: PayableEvent | null,
  eventId: string,
  said: Omit<PayableEvent, 'eventId' | 'splitId'>,
): PayableEvent | null {
  if (!known) return tx.add(createEntity(PayableEvent, { ...said, eventId, splitId: null }));
  return known.seenVersion < said.seenVersion ? Object.assign(known, said) : null;
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
