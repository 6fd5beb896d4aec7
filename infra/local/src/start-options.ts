import type { Arguments } from './arguments.ts';
import type { Environment } from './environment.ts';
import type { Progress } from './progress.ts';
import type { ShutdownHooks } from './shutdown-hooks.ts';

export interface StartOptions {
  readonly args: Arguments;
  readonly environment: Environment;
  /** The repository's own folder. */
  readonly root: string;
  readonly shutdownHooks: ShutdownHooks;
  readonly progress: Progress;
}
