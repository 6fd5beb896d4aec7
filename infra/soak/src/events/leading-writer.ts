import { eventually } from '@kindred/testkit/eventually';
import type { Replica } from './replica.ts';
import type { World } from './world.ts';

/** Which of the writer's replicas sends for both, and which waits to take over. */
export function leadingWriter({ writers: [one, other] }: World): Promise<{ leader: Replica; follower: Replica }> {
  return eventually(
    async () => {
      if (await leads(one)) return { leader: one, follower: other };
      if (await leads(other)) return { leader: other, follower: one };
      throw new Error('No relay leads.');
    },
    { withinMs: 15_000, everyMs: 50 },
  );
}

async function leads(writer: Replica): Promise<boolean> {
  return (await writer.metric('kindred_relay_leader')) === 1;
}
