import { eventsAt } from './events.ts';
import { graphAt, type Writing } from './graph.ts';
import type { Journey } from './journey.ts';
import { mailAt } from './mail.ts';
import { peopleAt } from './people.ts';
import { passingAt } from './passing.ts';
import { servicesAt } from './services.ts';
import { shown, Unexpected } from './unexpected.ts';

/** A step as it went. `expected` and `seen` are there when it failed on something that was looked for. */
export interface WalkedStep {
  readonly name: string;
  readonly ok: boolean;
  readonly tookMs: number;
  readonly error?: { readonly message: string; readonly expected?: string; readonly seen?: string };
}

/** A journey as it went. */
export interface Walked {
  readonly journey: string;
  readonly ok: boolean;
  readonly tookMs: number;
  readonly steps: readonly WalkedStep[];
}

/** The house that a journey runs against, and its client's options. */
export interface Way extends Writing {
  readonly graph: string;
  readonly desk: string;
}

/** Walks a journey, telling each step as it is done, and stops at the first that fails. */
export async function walk(journey: Journey, at: Way, tell: (step: WalkedStep) => void): Promise<Walked> {
  const steps: WalkedStep[] = [];
  const began = performance.now();
  const done = (step: WalkedStep) => {
    steps.push(step);
    tell(step);
  };
  const step = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      const result = await run();
      done({ name, ok: true, tookMs: Math.round(performance.now() - started) });
      return result;
    } catch (error) {
      done({ name, ok: false, tookMs: Math.round(performance.now() - started), error: told(error) });
      throw new StepFailed();
    }
  };
  try {
    const { desk } = at;
    const graph = graphAt(at.graph, at);
    await journey.walk({
      step,
      graph,
      mail: mailAt(desk),
      events: eventsAt(desk),
      services: servicesAt(desk, at),
      people: peopleAt(desk, graph),
      passing: passingAt(desk),
    });
  } catch (error) {
    // A failure between two steps belongs to the story too; one inside a step has been told already.
    if (!(error instanceof StepFailed)) done({ name: 'between two steps', ok: false, tookMs: 0, error: told(error) });
  }
  const ok = steps.length > 0 && steps.every((one) => one.ok);
  return { journey: journey.name, ok, tookMs: Math.round(performance.now() - began), steps };
}

class StepFailed extends Error {}

/** `eventually` wraps what it saw last, so the cause is looked through for the two sides. */
function told(error: unknown): NonNullable<WalkedStep['error']> {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (one instanceof Unexpected) return { message: one.message, expected: one.expected, seen: one.seen };
  }
  return { message: error instanceof Error ? error.message : shown(error) };
}
