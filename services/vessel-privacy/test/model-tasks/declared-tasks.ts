import { readdirSync } from 'node:fs';
import type { Task } from '@kindred/models/task';

const folder = new URL('../../src/model-tasks/', import.meta.url);

/** Every task that this service declares: a file in `src/model-tasks` each. */
export const declaredTasks: readonly Task[] = (
  await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => Object.values((await import(new URL(name, folder).href)) as Record<string, unknown>)),
  )
)
  .flat()
  .filter(
    (exported): exported is Task => typeof exported === 'object' && exported !== null && 'instructions' in exported,
  );
