import type { Circus } from '@jest/types';
import { SkippedTest } from '@kindred/testkit/skip';
import type { CurrentFile } from './current-file.ts';
import { withinLimit, type Limits } from './limits.ts';
import { readableError } from './readable-error.ts';

/**
 * Gives every test and hook what jest-light-runner lacks: a time limit, `skip()`, and no test after a hook that failed.
 * Wraps each of them at the moment at which jest-circus has registered it.
 */
export function guardsOf(limits: Limits, currentFile: () => CurrentFile): Circus.EventHandler {
  const failedBlocks = new WeakSet<Circus.DescribeBlock>();
  const isInFailedBlock = (block: Circus.DescribeBlock | undefined): boolean =>
    block !== undefined && (failedBlocks.has(block) || isInFailedBlock(block.parent));

  const guardTest = (test: Circus.TestEntry): void => {
    const { fn, timeout } = test;
    const name = [...namesOf(test.parent), test.name].join(' ');
    test.fn = async () => {
      const file = currentFile();
      const isPrevented = file.isTestPrevented || isInFailedBlock(test.parent);
      file.endPrevention();
      if (isPrevented) return file.markSkipped(name);
      try {
        await runGuarded(file, fn as Runnable, timeout ?? limits.testMs, `the test "${name}"`);
      } catch (error) {
        if (!(error instanceof SkippedTest)) throw readableError(error);
        file.markSkipped(name);
      }
    };
  };

  const guardHook = (hook: Circus.Hook): void => {
    const { fn, timeout, type, parent } = hook;
    hook.fn = (async () => {
      const file = currentFile();
      const isEach = type.endsWith('Each');
      if ((type.startsWith('before') || isEach) && isInFailedBlock(parent)) return;
      if (type === 'beforeEach' && file.isTestPrevented) return;
      try {
        const where = namesOf(parent).join(' ');
        await runGuarded(file, fn as Runnable, timeout ?? limits.hookMs, `${type}${where && ` of "${where}"`}`);
      } catch (error) {
        if (type === 'beforeAll') failedBlocks.add(parent);
        if (type === 'beforeEach') file.preventTest(String(error));
        if (!(error instanceof SkippedTest && type === 'beforeEach')) throw readableError(error);
      }
    }) as Circus.HookFn;
  };

  return (event: Circus.Event, { currentDescribeBlock }: Circus.State) => {
    if (event.name === 'add_test') guardTest(currentDescribeBlock.children.at(-1) as Circus.TestEntry);
    if (event.name !== 'add_hook') return;
    const { hooks } = currentDescribeBlock;
    const hook = hooks.at(-1) as Circus.Hook;
    guardHook(hook);
    // What was set up last is torn down first.
    if (hook.type.startsWith('after')) hooks.unshift(...hooks.splice(-1));
  };
}

type Runnable = () => unknown;

/**
 * Calls without an argument. Where a row of `it.each` is shorter than the parameters of its function, Jest would hand
 * over a callback. A test that wants a callback fails.
 */
async function runGuarded(file: CurrentFile, fn: Runnable, limitMs: number, what: string): Promise<void> {
  file.begin(what, limitMs);
  await withinLimit(fn, limitMs, what);
}

function namesOf(block: Circus.DescribeBlock | undefined): string[] {
  return block?.parent === undefined ? [] : [...namesOf(block.parent), block.name];
}
