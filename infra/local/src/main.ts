import { fileURLToPath } from 'node:url';
import { readArguments, usage, WrongArguments, type Arguments } from './arguments.ts';
import { CannotStart } from './cannot-start.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { progressOn } from './progress.ts';
import { shutdownHooksWithin } from './shutdown-hooks.ts';
import { onEndSignals } from './signals.ts';
import { startHouse } from './start-house.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const asked = read();
if (asked) await run(asked);

/** Reads what was asked for; answers by itself, and gives nothing, where there is nothing to start. */
function read(): { args: Arguments; environment: Environment } | undefined {
  try {
    const environment = readEnvironment(process.env);
    const args = readArguments(process.argv.slice(2), environment.calledFrom, root);
    if (!args.help) return { args, environment };
    console.log(usage);
  } catch (error) {
    if (error instanceof WrongArguments) console.error(`${error.message}\n\n${usage}`);
    else console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof WrongArguments ? 2 : 1;
  }
  return undefined;
}

async function run({ args, environment }: { args: Arguments; environment: Environment }): Promise<void> {
  // Counted from the process's beginning, so that reading the modules and installing packages are in it.
  const progress = progressOn(process.stdout, 0);
  const shutdownHooks = shutdownHooksWithin(4_400, 3_600);
  let ready = false;
  let failed = false;

  const end = async (code: number): Promise<never> => {
    const late = await shutdownHooks.run();
    if (late.length > 0) progress.line(`Not everything ended in time (${late.join(', ')}); it is being cut off.`);
    process.exit(code);
  };
  const fail = (error: unknown) => {
    // A fault during the shutdown is caused by it.
    if (failed || shutdownHooks.signal.aborted) return;
    failed = true;
    progress.line(`\n${sentence(error, ready)}`);
    if (environment.debug && error instanceof Error) progress.line(error.stack ?? '');
    void end(1);
  };

  // Once all is ready, a fault of one request must not end the whole house.
  const stray = (error: unknown) => {
    if (!ready) return fail(error);
    if (shutdownHooks.signal.aborted) return;
    progress.line(`\n${sentence(error, ready)} Everything goes on.`);
    if (environment.debug && error instanceof Error) progress.line(error.stack ?? '');
  };

  // A terminal that was closed takes no more lines, and that must not keep anything from ending.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('uncaughtException', stray).on('unhandledRejection', stray);
  onEndSignals({
    first: () => {
      progress.line(ready ? '\nEnding.' : '\nEnding before everything was ready.');
      void end(ready ? 0 : 130);
    },
    second: () => process.exit(130),
  });

  try {
    const told = await startHouse({ args, environment, root, shutdownHooks, progress });
    ready = true;
    progress.line(`\nready in ${progress.seconds()} s\n${told}`);
  } catch (error) {
    fail(error);
  }
}

/** One sentence for the console. For an unexpected error it says how to see more. */
function sentence(error: unknown, ready: boolean): string {
  if (error instanceof CannotStart) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const what = ready ? 'Something broke down' : 'Kindred could not start';
  return `${what}: ${message}${/[.!?]$/.test(message) ? '' : '.'} KINDRED_DEBUG=1 npm start shows where it comes from.`;
}
