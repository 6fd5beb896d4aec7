import { run } from '../processes/run.ts';

const wanted = { major: 3, minor: 10 };

/** The Python that virtual environments can be made with: 3.10 or newer, with venv and pip at hand. */
export async function findPython(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { major, minor } = wanted;
  const check = `import sys, venv, ensurepip; sys.exit(0 if sys.version_info >= (${major}, ${minor}) else 1)`;
  try {
    await run('python3', ['-c', check], { env });
    return 'python3';
  } catch {
    return undefined;
  }
}
