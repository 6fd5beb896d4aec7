import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormattedTestResults } from '@jest/test-result';
import type { Limits } from '../src/limits.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// The limits of what does not hang are far away, so that a busy machine does not meet them.
const far: Limits = { loadMs: 120_000, testMs: 120_000, hookMs: 120_000, graceMs: 500 };
let folder: string;

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-runner-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly said: string;
  readonly report: FormattedTestResults;
  /** Each test by its name, as `status`. */
  readonly tests: Readonly<Record<string, string>>;
  /** What a failed file says. */
  readonly message: (file: string) => string;
}

/** Runs files of `fixtures` with the runner of the house, in a Jest of their own. */
async function run(files: readonly string[], limits: Partial<Limits> = {}, variables = {}): Promise<Run> {
  const output = join(folder, 'report.json');
  const args = ['node_modules/jest/bin/jest.js', '--config', 'infra/jest/fixtures/jest.config.mjs'];
  const globals = JSON.stringify({ limits: { ...far, ...limits } });
  const { code, said } = await new Promise<Pick<Run, 'code' | 'said'>>((resolve) => {
    execFile(
      process.execPath,
      [...args, '--globals', globals, '--json', `--outputFile=${output}`, ...files.map((file) => `/${file}\\.ts$`)],
      { cwd: root, env: { ...process.env, KINDRED_RETRIES: '0', FORCE_COLOR: '0', ...variables } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
  const report = JSON.parse(await readFile(output, 'utf8')) as FormattedTestResults;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    code,
    said,
    report,
    tests: Object.fromEntries(tests.map(({ fullName, status }) => [fullName, status])),
    message: (file) => report.testResults.find(({ name }) => basename(name) === `${file}.ts`)?.message ?? '',
  };
}

describe('a file that hangs', () => {
  it('fails the test that hangs, and goes on', async () => {
    const { code, tests, message } = await run(['hanging-test'], { testMs: 500 });
    expect(tests).toEqual({
      'passes before': 'passed',
      hangs: 'failed',
      'hangs for as long as it says': 'failed',
      'passes after': 'passed',
    });
    expect(message('hanging-test')).toContain('the test "hangs" did not end within 500 ms');
    expect(message('hanging-test')).toContain('did not end within 50 ms');
    expect(code).toBe(1);
  });

  it('fails by the fixture that hangs, runs no test without it, and tears down', async () => {
    const { code, tests, message, said } = await run(['hanging-fixture'], { hookMs: 500 });
    expect(tests).toEqual({ '(beforeAll)': 'failed', 'does not run without its fixture': 'pending' });
    expect(message('hanging-fixture')).toContain('beforeAll did not end within 500 ms');
    expect(said).toContain('torn down');
    expect(code).toBe(1);
  });

  it.each([
    ['busy-test', 'the test "never gives back the thread"', { testMs: 500 }],
    ['hanging-import', 'reading it and what it imports', { loadMs: 5_000 }],
    ['busy-import', 'reading it and what it imports', { loadMs: 5_000 }],
  ])('is named with what hangs in it, and its worker is ended: %s', async (file, what, limits) => {
    const { code, said, message, report } = await run([file], limits);
    expect(message(file)).toContain(`The file hangs in ${what}`);
    expect(said).toMatch(new RegExp(`FAIL .*${file}\\.ts`));
    expect([code, report.numRuntimeErrorTestSuites]).toEqual([1, 1]);
  });
});

describe('a file that breaks', () => {
  it('is named when its worker dies, and the next file has another', async () => {
    const { message, tests, report } = await run(['dying', 'passing', 'unreadable']);
    expect(message('dying')).toContain('Its worker ended with 3 in the test "takes its worker with it"');
    expect(message('unreadable')).toContain('This file cannot be read.');
    expect([tests, report.numRuntimeErrorTestSuites]).toEqual([{ passes: 'passed' }, 2]);
  });

  it('fails by a rejection that no test waited for', async () => {
    const { tests, message } = await run(['stray']);
    expect(tests).toEqual({ 'leaves a rejection behind': 'passed', '(outside of any test)': 'failed' });
    expect(message('stray')).toContain('nobody waits for this');
  });

  it('fails where a test takes a callback', async () => {
    const { tests, message } = await run(['callback']);
    expect(tests).toEqual({ 'takes a callback': 'failed', 'has a short row': 'passed' });
    expect(message('callback')).toContain('done is not a function');
  });
});

describe('a file that failed', () => {
  it('runs once more where that is asked for, and what passes then is named', async () => {
    const variables = { KINDRED_RETRIES: '1', FLAKY_MARK: join(folder, 'mark'), FLAKY_ALWAYS: 'passes' };
    const { code, said, tests } = await run(['flaky'], {}, variables);
    expect(said).toMatch(/^passed only when tried again: .*flaky\.ts > passes the second time$/m);
    expect([code, tests]).toEqual([0, { 'passes the second time': 'passed', 'never passes': 'passed' }]);
  });

  it('fails when it fails again, and only what passes then is named', async () => {
    const { code, said } = await run(['flaky'], {}, { KINDRED_RETRIES: '1', FLAKY_MARK: join(folder, 'mark') });
    expect(said.match(/^passed only when tried again: .*$/gm)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('does not run again where that is not asked for', async () => {
    const { said, tests } = await run(['flaky'], {}, { FLAKY_MARK: join(folder, 'mark'), FLAKY_ALWAYS: 'passes' });
    expect(tests['passes the second time']).toBe('failed');
    expect(said).not.toContain('passed only when tried again');
  });
});

describe('what a spec file can rely on', () => {
  it('skips visibly', async () => {
    const { tests, said, code } = await run(['conditions']);
    expect(tests).toEqual({
      'is left out by skipIf': 'pending',
      'runs by skipIf': 'passed',
      'is left out by runIf': 'pending',
      'a block': 'pending',
      'skips itself': 'pending',
      'what is skipped before each does not run': 'pending',
    });
    expect(said).toContain('skipped: 5 of 6 in infra/jest/fixtures/conditions.ts');
    expect(code).toBe(0);
  });

  it('tears down in reverse, and runs no test after a beforeEach that failed', async () => {
    const { tests, said } = await run(['hooks']);
    expect(tests).toMatchObject({ 'are torn down in reverse': 'passed' });
    expect(said).not.toContain('ran without what is given');
  });

  it('shows differences and causes, and matches asymmetrically', async () => {
    const { tests, message } = await run(['differences']);
    expect(tests).toMatchObject({ 'matches asymmetrically': 'passed', 'shows a difference': 'failed' });
    expect(message('differences')).toMatch(/-\s+"age": 37[^]*\+\s+"age": 36/);
    expect(message('differences')).toContain('caused by: Error: the inner');
  });

  it('has one seed for all properties of a run, and is told it when something failed', async () => {
    const { said, tests } = await run(['seed', 'stray'], {}, { KINDRED_SEED: '4711' });
    expect(tests).toMatchObject({ 'has the seed of the run': 'passed' });
    expect(said).toContain('KINDRED_SEED=4711');
  });
});
