import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, LessThan } from 'typeorm';
import { PaymentMethod } from './payment-method.ts';

const methods: ListOf<PaymentMethod> = { name: 'payment-methods', keyLength: 1, keyOf: ({ id }) => [id] };

/** A person's methods that are not removed, the newest first. */
export async function listMethods(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  args: PageArguments,
): Promise<Connection<PaymentMethod>> {
  const page = pageOf(methods, args, cursors);
  const [after] = page.after ?? [];
  const rows = await reads.run((tx) =>
    tx.find(
      PaymentMethod,
      { userId, status: In(['PENDING', 'ACTIVE']), ...(after === undefined ? {} : { id: LessThan(after) }) },
      { order: { id: 'DESC' }, take: page.limit },
    ),
  );
  return connectionOf(methods, page, rows, cursors);
}
