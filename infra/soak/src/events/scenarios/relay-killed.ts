import { eventually } from '@kindred/testkit/eventually';
import { leadingWriter } from '../leading-writer.ts';
import { seconds, type Scenario } from '../scenario.ts';

const takeoverMs = 5_000;

/** The writer's replica whose relay leads is killed while it sends; the other one's takes over. */
export const relayKilled: Scenario = {
  name: 'relay-killed',
  refusals: ['UNREACHABLE'],
  async breakSomething({ world, untilFlowing }) {
    const { books } = world;
    const [{ leader }, before] = [await leadingWriter(world), await books.leader()];
    await leader.kill();
    const killedAt = performance.now();
    await eventually(
      async () => {
        const now = await books.leader();
        if (now === null || now === before) throw new Error('Nobody has taken over the relay.');
      },
      { withinMs: 30_000 },
    );
    const tookMs = performance.now() - killedAt;
    await untilFlowing();
    if (tookMs > takeoverMs)
      throw new Error(`The relay was taken over after ${Math.round(tookMs)} ms, and ${takeoverMs} are allowed.`);
    return [`relay of ${leader.name} taken over in ${Math.round(tookMs)} ms, events flow after ${seconds(killedAt)}`];
  },
};
