import type { EventContract } from '@kindred/contracts/define-event';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { NotificationKind } from './notification-kinds.ts';
import type { NotificationIds } from './notification.ts';

/** The people who are told of an event. For frequent events, those of each of several events in a few statements. */
export type Recipients<Data> =
  | ((data: Data, tx: ReadTransaction) => readonly string[] | Promise<readonly string[]>)
  | {
      readonly ofEach: (events: readonly Data[], tx: ReadTransaction) => Promise<readonly (readonly string[])[]>;
    };

/** The people who are told of each of these events. */
export async function recipientsOfEach<Data>(
  to: Recipients<Data>,
  events: readonly Data[],
  tx: ReadTransaction,
): Promise<readonly (readonly string[])[]> {
  if (typeof to !== 'function') return to.ofEach(events, tx);
  const recipients: (readonly string[])[] = [];
  for (const data of events) recipients.push(await to(data, tx));
  return recipients;
}

/** How an event becomes notifications. */
export interface NotificationRule<Data> {
  readonly kind: NotificationKind;
  /** Values that the data must have. By default every event of the contract counts. */
  readonly only?: Partial<Data>;
  /** Who is told: by the data, or by what the database says now. */
  readonly to: Recipients<Data>;
  /**
   * The person who did it, or whom it is about. They are not told, nor are people with a block between them. Left out
   * where it is of no matter who did it.
   */
  readonly by?: (data: Data) => string | undefined;
  /** The ids that the notification leads to. */
  readonly shows: readonly (keyof Data & keyof NotificationIds)[];
  /** When it expires, if not after the days of its kind. */
  readonly until?: (data: Data) => string;
  /** Of notifications of this kind about the same thing, one is unread at most. It counts those that come. */
  readonly collapsesBy?: keyof Data & keyof NotificationIds;
}

/** A line of the table: an event, and what follows from it. */
export interface NotificationSource extends NotificationRule<Readonly<Record<string, unknown>>> {
  readonly contract: EventContract<object>;
}

/** Makes a line whose functions are typed by the data of its contract. */
export function source<Data extends object>(
  contract: EventContract<Data>,
  rule: NotificationRule<Data>,
): NotificationSource {
  return { contract, ...rule } as unknown as NotificationSource;
}
