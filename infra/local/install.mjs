// What runs before anything is installed, so it uses nothing but Node itself and any Node can read it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Ends the process if Node is too old. Installs the packages if they are missing or do not match the lock file. Prints
 * to standard error, because a shell may read a command's standard output.
 */
export async function prepareCheckout() {
  refuseOldNode();
  if (!installed()) await install();
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Kindred needs Node 20.19 or newer; this is Node ${process.versions.node}. Please install a newer one from nodejs.org.`,
  );
  process.exit(1);
}

/** pnpm writes its copy of the lock file when an install is complete, so that copy is the stamp of one. */
function installed() {
  try {
    return (
      readFileSync(`${root}node_modules/.pnpm/lock.yaml`, 'utf8') === readFileSync(`${root}pnpm-lock.yaml`, 'utf8')
    );
  } catch {
    return false;
  }
}

async function install() {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  console.error('Installing packages with pnpm (about a minute the first time) …');
  const alive = setInterval(() => console.error(`  … still installing, ${seconds()} s`), 15_000);
  const code = await pnpm(['install', '--frozen-lockfile', '--reporter=append-only']);
  clearInterval(alive);
  if (code !== 0) {
    console.error(
      `The packages could not be installed (pnpm ended with ${code}); what it said stands above. Try again once that is mended.`,
    );
    process.exit(1);
  }
  console.error(`Packages installed in ${seconds()} s.`);
}

/** Runs pnpm through npx, which comes with Node. Ctrl-C ends the install and this process with it. */
function pnpm(args) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(windows ? 'npx.cmd' : 'npx', ['-y', 'pnpm@10', ...args], {
      cwd: root,
      stdio: ['inherit', process.stderr, 'inherit'],
      shell: windows,
    });
    const interrupted = () => {
      child.kill('SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    child.once('error', () => resolve('no npx'));
    child.once('exit', (code) => {
      process.removeListener('SIGINT', interrupted).removeListener('SIGTERM', interrupted);
      resolve(code ?? 1);
    });
  });
}
