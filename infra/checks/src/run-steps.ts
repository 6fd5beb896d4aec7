import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, type Counts } from '@kindred/jest/counts';

export interface Step {
  readonly name: string;
  readonly command: 'node';
  readonly args: readonly string[];
  /** How its tests are counted; a step without counts as one. */
  readonly report?: 'jest' | 'counted';
}

export type Outcome = Counts;

/** Runs the lanes side by side, the steps of a lane in order, then `last`. A step that fails stops no other. */
export async function runAll(
  lanes: readonly (readonly Step[])[],
  last: readonly Step[],
  root: string,
): Promise<Outcome[]> {
  const outcomes = await Promise.all(lanes.map((lane) => runLane(lane, root)));
  return [...outcomes.flat(), ...(await runLane(last, root))];
}

async function runLane(lane: readonly Step[], root: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) outcomes.push(await runStep(step, root));
  return outcomes;
}

async function runStep(step: Step, root: string): Promise<Outcome> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'kindred-checks-'));
  try {
    const reportFile = join(folder, 'report.json');
    const args = step.report === 'jest' ? [...step.args, '--json', `--outputFile=${reportFile}`] : step.args;
    const { code, output } = await run(args, root);
    const outcome = count(step, code, output, reportFile);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1).padStart(6);
    const good = outcome.failed === 0;
    console.log(
      `${seconds} s  ${good ? '✓' : '✗'} ${step.name}${step.report ? ` (${outcome.passed} passed${good ? '' : `, ${outcome.failed} failed`})` : ''}`,
    );
    const shown = good
      ? output.split('\n').filter((line) => /^(passed only when tried again: |failed first \| )/.test(line))
      : output.split('\n');
    for (const line of shown) console.log(`          ${line}`);
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(step: Step, code: number | null, output: string, reportFile: string): Outcome {
  const whole = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (step.report === undefined) return whole;
  const counted = step.report === 'jest' ? jestCounts(reportFile) : printedCounts(output);
  if (!counted) return whole;
  // A suite that could not even be read has no test that failed, and yet it has.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function jestCounts(file: string): Outcome | null {
  try {
    return countsOf(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function printedCounts(output: string): Outcome | null {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed) };
}

function run(args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    child.once('close', (code) => resolve({ code, output }));
  });
}
