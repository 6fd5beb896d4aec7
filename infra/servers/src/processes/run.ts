import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunOptions {
  /** Each line of what the program prints, on either channel. */
  onLine?(line: string): void;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/**
 * Runs a program to its end and gives back all that it printed.
 *
 * @throws Error with the last lines that it printed, when it cannot be started or ends with anything but 0
 */
export async function run(program: string, args: string[], { onLine, env, cwd }: RunOptions = {}): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: env ?? process.env, cwd });
  const endChild = () => child.kill('SIGKILL');
  process.once('exit', endChild);
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  try {
    const code = await new Promise<number | string | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
    });
    if (code !== 0) throw new Error(`${program} ended with ${code}:\n${lines.slice(-15).join('\n')}`);
    return lines.join('\n');
  } finally {
    process.off('exit', endChild);
  }
}
