import { newId } from '@kindred/contracts/uuid';
import { repeatAtOnce } from '@kindred/service/each-at-once';
import { leaseRoom } from './call-queue.ts';
import { makeCallsOfRoom } from './make-calls-of-room.ts';
import type { OutboundDependencies } from './outbound-dependencies.ts';

/** More at once take no less time: Synapse has one thread. */
const roomsAtOnce = 8;

/** Makes the calls that wait, outside of any request. In each room one call is in flight, in the order of the queue. */
export class Outbound {
  /** Whether the homeserver was asked for what it owes us since this process began. */
  hasAskedBacklog = false;
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
