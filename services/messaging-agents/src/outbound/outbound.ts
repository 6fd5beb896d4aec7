import { newId } from '@kindred/contracts/uuid';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { repeatAtOnce } from '@kindred/service/each-at-once';
import type { Logger } from 'pino';
import type { Homeserver } from '../homeserver/homeserver.ts';
import type { MatrixNames } from '../homeserver/matrix-names.ts';
import type { CallHandler } from './call-handlers.ts';
import { leaseRoom } from './call-queue.ts';
import { makeCallsOfRoom } from './make-calls-of-room.ts';

export interface OutboundDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly homeserver: Homeserver;
  readonly names: MatrixNames;
  readonly handlers: readonly CallHandler[];
  readonly logger: Logger;
}

/** More at once take no less time: Synapse has one thread. */
const roomsAtOnce = 8;

/** Makes the calls that wait, outside of any request. In each room one call is in flight, in the order of the queue. */
export class Outbound {
  readonly #holder = newId();
  #draining: Promise<void> | null = null;
  #isStopped = false;

  constructor(readonly dependencies: OutboundDependencies) {}

  /** Begins to make what is due, and returns at once. */
  wake(): void {
    void this.drain();
  }

  /** Makes calls until none is due. It never rejects: what fails is due again later. */
  drain(): Promise<void> {
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = null;
    });
    return this.#draining;
  }

  /** Waits for the calls in hand and makes no more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    try {
      await repeatAtOnce(roomsAtOnce, () => this.#makeCallsOfOneRoom());
    } catch (error) {
      this.dependencies.logger.error({ err: error }, 'Calls to the homeserver could not be taken up; they are later');
    }
  }

  async #makeCallsOfOneRoom(): Promise<boolean> {
    if (this.#isStopped) return false;
    const room = await leaseRoom(this.dependencies.work, this.#holder);
    if (room === null) return false;
    await makeCallsOfRoom(this.dependencies, room, () => this.#isStopped);
    return true;
  }
}
