/** How often a person wrote and changed something in the window that began at this time. */
export interface Counted {
  readonly sent: number;
  readonly changed: number;
  readonly windowBeganAt: Date;
}

const windowMs = 60_000;

export const windowEnd = ({ windowBeganAt }: Counted): Date => new Date(windowBeganAt.getTime() + windowMs);

/** The columns that count, as an INSERT names them. */
export const countColumns = 'window_began_at, sent_in_window, changed_in_window';

/** What a statement gives back of the columns, as {@link Counted}. */
export const countedColumns =
  'sent_in_window AS sent, changed_in_window AS changed, window_began_at AS "windowBeganAt"';

interface Counting {
  /** The row's name in the statement. */
  readonly row: string;
  /** In SQL: the time of the act, and by how much each count rises. */
  readonly now: string;
  readonly sent: string;
  readonly changed: string;
}

/**
 * The entries of `SET` that count an act in a person's row. A window of a minute begins with the first act after the
 * one before has passed.
 */
export function countInWindow({ row, now, sent, changed }: Counting): string {
  const isOver = `${row}.window_began_at <= ${now}::timestamptz - interval '${windowMs} milliseconds'`;
  const counted = (column: string, by: string) =>
    `${column} = CASE WHEN ${isOver} THEN 0 ELSE ${row}.${column} END + ${by}::int`;
  return `window_began_at = CASE WHEN ${isOver} THEN ${now}::timestamptz ELSE ${row}.window_began_at END,
    ${counted('sent_in_window', sent)}, ${counted('changed_in_window', changed)}`;
}
