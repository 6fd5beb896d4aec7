import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraft } from '@kindred/contracts/define-event';
import type { FoundContracts } from './contract-files.ts';
import { overviewPage } from './overview-page.ts';
import type { Problem } from './problem.ts';
import { topicPage } from './topic-page.ts';

const folder = 'docs/events';

/**
 * All pages by file name, derived only from the contracts, so they are the same on every machine. The contracts of a
 * draft service have no page, because readers could not rely on them; a contract that another service drafted has one.
 */
export function makePages({ files, topics, drafts }: FoundContracts): Map<string, string> {
  const contracts = files
    .filter(({ folder, contract }) => !drafts.has(folder) || isDraft(contract))
    .map(({ contract }) => contract)
    .sort((a, b) => (a.type < b.type ? -1 : 1));
  const pages = new Map([['README.md', overviewPage(topics, contracts)]]);
  for (const topic of new Set(contracts.map((contract) => contract.topic))) {
    const told = contracts.filter((contract) => contract.topic === topic);
    pages.set(`${topic}.md`, topicPage(topic, topics.get(topic) ?? '', told));
  }
  return pages;
}

async function readPages(root: string): Promise<Map<string, string>> {
  await mkdir(join(root, folder), { recursive: true });
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(root, folder, name), 'utf8')] as const),
  );
  return new Map(texts);
}

/** Pages that do not say what the contracts say now. */
export async function staleProblems(root: string, pages: Map<string, string>): Promise<Problem[]> {
  const written = await readPages(root);
  const names = [...new Set([...pages.keys(), ...written.keys()])].sort();
  return names
    .filter((name) => pages.get(name) !== written.get(name))
    .map((name) => ({
      about: `${folder}/${name}`,
      what: pages.has(name) ? 'It is not what the contracts say now.' : 'No contract is told on this topic.',
      remedy: 'Run `npm run events -- check --write` and commit what it writes.',
    }));
}

/** Writes the pages that differ and removes those of topics that are gone. Returns the paths that it touched. */
export async function writePages(root: string, pages: Map<string, string>): Promise<string[]> {
  const stale = await staleProblems(root, pages);
  for (const { about } of stale) {
    const text = pages.get(about.slice(folder.length + 1));
    if (text === undefined) await rm(join(root, about));
    else await writeFile(join(root, about), text);
  }
  return stale.map(({ about }) => about);
}
