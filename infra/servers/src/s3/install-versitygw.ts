import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { MissingPrerequisite } from '../missing-prerequisite.ts';
import { run } from '../processes/run.ts';

const version = 'v1.8.0';

/** Whether versitygw is here, or Go, which builds it. */
export function canHaveVersitygw(binFolder: string): boolean {
  return existsSync(programIn(binFolder)) || spawnSync('go', ['version']).status === 0;
}

/**
 * The path of versitygw, which is built from the Go module proxy the first time, in about a minute.
 * @throws MissingPrerequisite where there is no Go
 */
export async function installVersitygw(binFolder: string, onProgress: (step: string) => void): Promise<string> {
  const program = programIn(binFolder);
  if (existsSync(program)) return program;
  if (!canHaveVersitygw(binFolder))
    throw new MissingPrerequisite('An S3 server needs Go, which builds it: install Go.');
  onProgress(`building versitygw ${version}`);
  const env = { ...process.env, GOBIN: path.dirname(program) };
  await run('go', ['install', `github.com/versity/versitygw/cmd/versitygw@${version}`], { env });
  return program;
}

const programIn = (binFolder: string) => path.resolve(binFolder, version, 'versitygw');
