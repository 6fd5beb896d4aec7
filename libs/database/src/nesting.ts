import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Thrown on a programming error: a unit of work, or a request's reads, opened from within a unit of work. It would need
 * a second connection while the first is held: for ever where the database is one session, and with a full pool
 * anywhere.
 */
export class NestedUnitOfWork extends Error {
  constructor() {
    super('A unit of work was opened inside another one. Use the transaction that the outer one was given.');
  }
}

const current = new AsyncLocalStorage<{ open: boolean }>();

export function refuseNesting(): void {
  if (current.getStore()?.open) throw new NestedUnitOfWork();
}

/**
 * Runs what a transaction is open for. What it leaves behind in the background may open its own once this has ended.
 */
export async function insideUnit<T>(work: () => Promise<T>): Promise<T> {
  const unit = { open: true };
  try {
    return await current.run(unit, work);
  } finally {
    unit.open = false;
  }
}
