import { parseArgs } from 'node:util';
import { ofDrafts } from '@kindred/infra-local/draft-services';
import { checkContracts } from './check.ts';
import type { Findings } from './check.ts';
import { findContracts } from './contract-files.ts';
import type { FoundContracts } from './contract-files.ts';
import { makePages, staleProblems, writePages } from './pages.ts';
import { inWords } from './problem.ts';
import type { Problem } from './problem.ts';
import { readPublished, writePublished } from './published-files.ts';
import { replay, replayUsage, type OpenTransport } from './replay-command.ts';

export const usage = `npm run events -- check           holds the contracts against the rules and against all published versions
npm run events -- check --write   the same, and writes what may be published, and the pages
npm run events -- docs            writes docs/events
${replayUsage}`;

/** Runs a command on the working copy at `root`, printing through `print`. Returns the exit code. */
export async function runCommand(
  root: string,
  args: string[],
  print: (line: string) => void,
  openTransport?: OpenTransport,
): Promise<number> {
  if (args[0] === 'replay' && openTransport) return replay(args.slice(1), openTransport, print);
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { write: { type: 'boolean' } },
  });
  switch (positionals[0]) {
    case 'check':
      return check(root, values.write === true, print);
    case 'docs':
      return docs(root, print);
    default:
      print(usage);
      return 2;
  }
}

async function check(root: string, write: boolean, print: (line: string) => void): Promise<number> {
  const found = await findContracts(root);
  const findings = checkContracts(found, await readPublished(root));
  if (write)
    for (const { publication } of findings.toPublish) print(`wrote ${await writePublished(root, publication)}`);
  if (write && findings.problems.length === 0) await docs(root, print);

  const unwritten = write ? [] : findings.toPublish.map(({ problem }) => problem);
  const problems = [...findings.problems, ...unwritten, ...(await stale(root, found, findings))];
  for (const line of [...inWords(problems), ...ofDrafts(found.drafts)]) print(line);
  print(problems.length === 0 ? agreement(found) : `\n${problems.length} to settle.`);
  return problems.length === 0 ? 0 : 1;
}

/** Pages are compared only when the contracts are right: an example that is not valid has no page. */
async function stale(root: string, found: FoundContracts, { problems }: Findings): Promise<Problem[]> {
  return problems.length === 0 ? staleProblems(root, makePages(found)) : [];
}

function agreement({ files, topics }: FoundContracts): string {
  return `${files.length} contracts on ${topics.size} topics agree with all that was published, and their pages are up to date.`;
}

async function docs(root: string, print: (line: string) => void): Promise<number> {
  for (const path of await writePages(root, makePages(await findContracts(root)))) print(`wrote ${path}`);
  return 0;
}
