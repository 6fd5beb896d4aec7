import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Gauge, type Registry } from 'prom-client';

/** What alarms look at: the contact with the homeserver, the oldest call that waits, and rooms that are not made. */
export function registerOutboundGauges(registry: Registry, work: UnitOfWork): void {
  const registers = [registry];
  const read = (sql: string) =>
    work.read(job(), (tx) => tx.query<{ name: string; value: string }>(sql)).catch(() => []);
  new Gauge({
    name: 'matrix_contact',
    help: '1 for the present state of the contact with the homeserver: THERE, AWAY or TOKEN_REFUSED.',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset();
      for (const { name: state } of await read('SELECT state AS name, 1 AS value FROM matrix_contact'))
        this.set({ state }, 1);
    },
  });
  new Gauge({
    name: 'matrix_calls_waiting_seconds',
    help: 'How long the oldest waiting call to the homeserver has waited.',
    registers,
    async collect() {
      const oldest = `SELECT 'oldest' AS name, coalesce(extract(epoch FROM now() - min(queued_at)), 0) AS value
        FROM matrix_call WHERE state = 'WAITING'`;
      for (const { value } of await read(oldest)) this.set(Number(value));
    },
  });
  new Gauge({
    name: 'matrix_rooms_unmade',
    help: 'How many channels have no room although the homeserver was asked for it twice or more.',
    registers,
    async collect() {
      const unmade = `SELECT 'unmade' AS name, count(*) AS value FROM matrix_call
        WHERE state = 'WAITING' AND kind = 'CREATE_ROOM' AND attempts > 1`;
      for (const { value } of await read(unmade)) this.set(Number(value));
    },
  });
}
