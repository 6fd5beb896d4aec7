import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { dayOf } from './access.ts';
import { TraceabilityRecord } from './traceability-record.ts';

const traces: ListOf<TraceabilityRecord> = { name: 'traces', keyLength: 1, keyOf: ({ seq }) => [seq] };

/** Those of whom only the day is told. */
const byTheDay = ['OTHERS_GUIDE', 'OTHER_PERSON'] as const;

export interface TracesWish extends PageArguments {
  readonly kind?: string | null | undefined;
  readonly since?: Date | null | undefined;
}

/**
 * Who used what of a person's, the latest to be chained first. What is told by the day is in a page from any moment of
 * that day.
 */
export async function listTraces(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { kind, since, ...args }: TracesWish,
): Promise<Connection<TraceabilityRecord>> {
  const page = pageOf(traces, args, cursors);
  const wanted = {
    userId,
    ...(kind != null && { dataKind: kind }),
    ...(page.after && { seq: LessThan(String(page.after[0])) }),
  };
  const where =
    since == null
      ? wanted
      : [
          { ...wanted, reader: In(byTheDay), timestamp: MoreThanOrEqual(dayOf(since)) },
          { ...wanted, reader: Not(In(byTheDay)), timestamp: MoreThanOrEqual(since) },
        ];
  const rows = await reads.run((tx) =>
    tx.find(TraceabilityRecord, where, { order: { seq: 'DESC' }, take: page.limit }),
  );
  return connectionOf(traces, page, rows, cursors);
}
