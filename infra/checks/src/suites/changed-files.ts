import { spawnSync } from 'node:child_process';

/**
 * The files that differ from the main branch, committed or not, by their paths from the root. Undefined where git or
 * the main branch cannot be asked, as in a folder without a repository.
 */
export function changedFiles(root: string): string[] | undefined {
  const base = ['origin/main', 'main'].map((branch) => git(root, 'merge-base', 'HEAD', branch)).find(Boolean);
  const differing = base && git(root, 'diff', '--name-only', '--no-renames', base.trim());
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard');
  if (differing === undefined || untracked === undefined) return undefined;
  return [...new Set([...linesOf(differing), ...linesOf(untracked)])].sort();
}

/** Every file of the checkout that git keeps or would keep. */
export function checkoutFiles(root: string): string[] {
  return linesOf(git(root, 'ls-files', '--cached', '--others', '--exclude-standard') ?? '');
}

function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
