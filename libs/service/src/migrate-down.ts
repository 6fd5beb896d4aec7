import { createInterface } from 'node:readline/promises';
import { migrateDown, NewerDatabase, nextStepDown, type Migrate, type StepDown } from '@kindred/database/migrate';

/** Where the question is asked: the process's own terminal unless a test says otherwise. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * Reverts the service's last migration. It shows the statements first, and needs `--yes` or a `yes` at the terminal.
 * Reverting deletes the data in what the migration created. Returns the exit code: 0 done or nothing to do, 1 declined,
 * 2 without a confirmation.
 */
export async function migrateDownIfAgreed(
  options: Migrate,
  { agreed }: { readonly agreed: boolean },
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const { input, output } = terminal;
  const say = (line: string) => void output.write(`${line}\n`);
  const step = await nextStepDown(options).catch((error: unknown) => {
    if (error instanceof NewerDatabase) return say(error.message);
    throw error;
  });
  if (step === undefined) return 2;
  if (step === null)
    return (say(`There is nothing left to take back: no migration of ${options.service} itself is applied.`), 0);
  say(described(step));
  if (!agreed && !input.isTTY) return (say('Nothing was taken back. Run it again with --yes to do it.'), 2);
  if (!agreed && !(await agrees(terminal))) return (say('Nothing was taken back.'), 1);
  if (!(await migrateDown(options, step.name)))
    return (say(`Nothing was taken back: ${step.name} is no longer the last migration.`), 1);
  say(`took back ${step.name}`);
  return 0;
}

function described({ name, statements }: StepDown): string {
  return [
    `Taking back ${name} runs these statements, and what they drop is lost:`,
    ...statements.map((statement) => `  ${statement.replaceAll(/\s+/g, ' ')}`),
  ].join('\n');
}

async function agrees({ input, output }: Terminal): Promise<boolean> {
  const lines = createInterface({ input, output });
  try {
    return (await lines.question('Type yes to take it back: ')).trim() === 'yes';
  } finally {
    lines.close();
  }
}
