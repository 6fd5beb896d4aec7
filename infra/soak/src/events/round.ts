import { eventually } from '@kindred/testkit/eventually';
import { startLoad, type Load } from './load.ts';
import { seconds, type Scenario } from './scenario.ts';
import { judge } from './verdict.ts';
import type { World } from './world.ts';

const counterCount = 8;
/** About a second's worth, so that what is broken is broken in mid-stream. */
const flowingEffects = 100;
const flowsWithinMs = 60_000;
const settlesWithinMs = 180_000;

export interface Outcome {
  readonly facts: readonly string[];
  readonly problems: readonly string[];
}

/**
 * One round of a scenario: begins with everything well, breaks something in mid-stream, and counts when all has come to
 * rest.
 */
export async function goThrough(world: World, scenario: Scenario, number: number): Promise<Outcome> {
  const began = performance.now();
  const [facts, problems]: [string[], string[]] = [[], []];
  const step = (work: () => Promise<string[]>) =>
    work().then(
      (found) => facts.push(...found),
      (error: unknown) => problems.push(messageOf(error)),
    );
  await step(async () => {
    await world.whole();
    const counters = await world.books.openCounters(counterCount);
    const load = startLoad({ urls: world.writers.map(({ url }) => url), counters });
    const untilFlowing = () => flowing(world, load);
    await step(async () => {
      await untilFlowing();
      return scenario.breakSomething({ world, load, number, untilFlowing });
    });
    await load.stop();
    problems.push(...unexpectedIn(load, scenario));
    await step(() => settled(world));
    const verdict = judge({
      committed: await world.books.committed(counters),
      acknowledged: load.acknowledged,
      effects: await world.books.effects(counters),
      onTopic: (await world.books.newOnTopic()).filter(({ counterId }) => counters.includes(counterId)),
    });
    problems.push(...verdict.problems);
    const refused = [...load.refused].map(([code, count]) => `${count} ${code}`).join(', ') || 'none';
    return [
      `refused and tried again: ${refused}; slowest answer ${Math.round(load.slowestMs)} ms`,
      `${verdict.events} events committed, ${verdict.repeated} repeated on the topic${verdict.problems.length === 0 ? ', none lost, none doubled in effect, none out of order' : ''}`,
    ];
  });
  return { facts: [...facts, `took ${seconds(began)}`], problems };
}

/**
 * Resolves when an event that was written from now on has had its effect: all that was committed before it, too,
 * mostly.
 */
async function flowing({ books }: World, load: Load): Promise<void> {
  const [written, felt] = [
    load.acknowledged.size,
    await eventually(() => books.effectCount(), { withinMs: flowsWithinMs }),
  ];
  await eventually(
    async () => {
      const effects = (await books.effectCount()) - felt;
      if (load.acknowledged.size === written || effects < flowingEffects)
        throw new Error(
          `Events do not flow: ${load.acknowledged.size - written} were written and ${effects} had an effect.`,
        );
    },
    { withinMs: flowsWithinMs },
  );
}

/**
 * Resolves when nothing is on its way any more: what had no effect by then has none. In this order, because events go
 * from the one to the other.
 */
async function settled({ books }: World): Promise<string[]> {
  const began = performance.now();
  await eventually(
    async () => {
      const { rows } = await books.outbox();
      const lag = await books.lag();
      if (rows > 0 || lag > 0)
        throw new Error(`It did not come to rest: ${rows} events are in the outbox and ${lag} are to be consumed.`);
    },
    { withinMs: settlesWithinMs, everyMs: 250 },
  );
  return [`at rest after ${seconds(began)}`];
}

function unexpectedIn(load: Load, { refusals }: Scenario): string[] {
  return [...load.refused]
    .filter(([code]) => !refusals.includes(code))
    .map(([code, count]) => `${count} callers were told ${code}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
}
