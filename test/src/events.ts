import { type CloudEvent, parseEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { eventually } from '@kindred/testkit/eventually';
import { readDesk } from './desk.ts';
import { Unexpected } from './unexpected.ts';

interface Page {
  readonly events: readonly { readonly event: CloudEvent<unknown> | null }[];
  readonly next: string | null;
}

/** What happened on the topics. */
export interface Events {
  /** Waits up to 10 s for an event of this contract about this subject, and gives it. */
  about<Data>(contract: EventContract<Data>, subject: string): Promise<CloudEvent<Data>>;
  /** How many events of this contract about this subject stand on its topic by now. */
  countAbout<Data>(contract: EventContract<Data>, subject: string): Promise<number>;
}

/**
 * Reads the topics at a desk, from their beginning: an event that came before a step is as good as one that comes
 * after.
 */
export function eventsAt(desk: string): Events {
  const matching = async <Data>(contract: EventContract<Data>, subject: string) => {
    const found: CloudEvent<Data>[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await readDesk<Page>(desk, '/events.json', { topic: contract.topic, after });
      for (const { event } of page.events) {
        if (event?.type === contract.type && event.subject === subject) found.push(parseEvent(contract, event));
      }
      if (page.events.length === 0 || page.next === null) return found;
      after = page.next;
    }
  };
  return {
    about: (contract, subject) =>
      eventually(
        async () => {
          const [event] = await matching(contract, subject);
          if (event) return event;
          throw new Unexpected(
            'an event did not come',
            `${contract.type} about ${subject} on ${contract.topic}`,
            'no such event',
          );
        },
        { withinMs: 10_000 },
      ),
    countAbout: async (contract, subject) => (await matching(contract, subject)).length,
  };
}
