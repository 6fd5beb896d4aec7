import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from '../missing-prerequisite.ts';
import { run } from '../processes/run.ts';
import { findPython } from './find-python.ts';

const requirementsFile = fileURLToPath(new URL('./requirements.txt', import.meta.url));

/** Whether Synapse is installed in a folder, or can be. */
export async function canHaveSynapse(venvFolder: string): Promise<boolean> {
  return isInstalled(venvFolder) || (await findPython(process.env)) !== undefined;
}

/**
 * The Python of a virtual environment with Synapse, which pip fetches from PyPI the first time: under a minute, 250 MB.
 * An environment that was left half made, or was made of other versions, is made anew.
 *
 * @throws MissingPrerequisite where there is no Python
 */
export async function installSynapse(venvFolder: string, onProgress: (step: string) => void): Promise<string> {
  if (isInstalled(venvFolder)) return pythonIn(venvFolder);
  const python = await findPython(process.env);
  if (python === undefined)
    throw new MissingPrerequisite('Synapse runs on Python: install Python 3.10 or newer, with venv.');
  onProgress('fetching Synapse from PyPI, once: about a minute');
  rmSync(venvFolder, { recursive: true, force: true });
  mkdirSync(path.dirname(venvFolder), { recursive: true });
  await run(python, ['-m', 'venv', venvFolder]);
  const quietly = ['--quiet', '--disable-pip-version-check', '--no-input'];
  const wheelsOnly = ['--only-binary', ':all:', '--no-compile', '--requirement', requirementsFile];
  await run(pythonIn(venvFolder), ['-m', 'pip', 'install', ...quietly, ...wheelsOnly]);
  writeFileSync(stampIn(venvFolder), requirements());
  return pythonIn(venvFolder);
}

/** The copy of the requirements is written last, so it says that all of them are there. */
function isInstalled(venvFolder: string): boolean {
  const stamp = stampIn(venvFolder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === requirements();
}

const requirements = () => readFileSync(requirementsFile, 'utf8');
const stampIn = (venvFolder: string) => path.resolve(venvFolder, 'installed-requirements.txt');
const pythonIn = (venvFolder: string) => path.resolve(venvFolder, 'bin/python');
