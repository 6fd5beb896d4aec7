import { newId } from '@kindred/contracts/uuid';
import type { Point } from '@kindred/contracts/point';
import { granted, type GraphClient } from '@kindred/testkit/graph-client';
import type { TribeWorld } from '../tribe-world.ts';

export interface WrittenEvent {
  readonly tribeId: string;
  readonly name?: string;
  readonly description?: string;
  readonly location?: string;
  readonly point?: Point;
  readonly startTime: Date;
  readonly status?: string;
  readonly visibility?: string;
  readonly eventType?: string;
  readonly capacity?: number;
  readonly placesTaken?: number;
  readonly cost?: number;
}

/** Writes events without hosts or attendees, more than operations let a tribe have. Returns their ids. */
export function writeEvents(world: TribeWorld, events: readonly WrittenEvent[]): Promise<string[]> {
  const rows = events.map(({ point, ...event }) => ({ ...event, ...point, id: newId() }));
  return world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
    await tx.query(
      `INSERT INTO tribe_event (id, tribe_id, name, description, event_type, status, visibility, start_time, end_time, sort_time, time_zone,
         location, latitude, longitude, capacity, allows_guests, cost, currency, payment_required, places_taken, next_waiting_no,
         check_in_secret, created_at, changed_at, scheduled_at, ended_at, version)
       SELECT id, "tribeId", coalesce(name, 'Event'), description, coalesce("eventType", 'IN_PERSON'), coalesce(status, 'SCHEDULED'),
         coalesce(visibility, 'PUBLIC'), "startTime", "startTime" + interval '2 hours', "startTime", 'Europe/Berlin', location, latitude,
         longitude, capacity, false, coalesce(cost, 0), 'EUR', false, coalesce("placesTaken", 0), 1, '\\x00', now(), now(),
         CASE WHEN status = 'DRAFT' THEN NULL ELSE now() END, CASE WHEN status IN ('COMPLETED', 'CANCELLED') THEN now() END, 1
       FROM jsonb_to_recordset($1) AS row (id uuid, "tribeId" uuid, name text, description text, "eventType" text, status text,
         visibility text, "startTime" timestamptz, location text, latitude float8, longitude float8, capacity int, cost bigint,
         "placesTaken" int)`,
      [JSON.stringify(rows)],
    );
    return rows.map(({ id }) => id);
  });
}

export interface FoundEvents {
  readonly totalCount: number | null;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly {
    readonly cursor: string;
    readonly distanceMiles: number | null;
    readonly reasons: readonly { readonly kind: string; readonly text: string }[];
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
    readonly startCursor: string | null;
  };
}

export const publicEventsQuery = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: PublicEventFilter, $orderBy: PublicEventOrder) {
  publicEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id name } edges { cursor distanceMiles reasons { kind text words freePlaces interests { name } } }
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
  } }`;

/** What a viewer finds. */
export async function findEvents(client: GraphClient, filter: object, further: object = {}): Promise<FoundEvents> {
  const answer = await client.request<{ publicEvents: FoundEvents }>(publicEventsQuery, { filter, ...further });
  return granted(answer).publicEvents;
}

export const namesOf = ({ nodes }: FoundEvents) => nodes.map(({ name }) => name);
