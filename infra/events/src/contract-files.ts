import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventContract } from '@kindred/contracts/define-event';
import { draftServices } from '@kindred/infra-local/draft-services';
import type { Problem } from './problem.ts';

/** A contract, and where it is kept: `libs/contracts/src/identity/user-verified.ts`, in the folder `identity`. */
export interface ContractFile {
  path: string;
  folder: string;
  contract: EventContract;
}

export interface FoundContracts {
  files: ContractFile[];
  /** What each topic is about, by its name, as the `topics.ts` beside the contracts says. */
  topics: Map<string, string>;
  /** The services whose contracts are not published yet, by their folders' names. */
  drafts: ReadonlySet<string>;
  problems: Problem[];
}

const source = 'libs/contracts/src';

/**
 * Finds all contracts of a working copy by reading its folders, a folder for each service and a file for each contract.
 * Only the commands look around like this; services import the contracts that they speak by name.
 */
export async function findContracts(root: string): Promise<FoundContracts> {
  const found: FoundContracts = { files: [], topics: new Map(), drafts: await draftServices(root), problems: [] };
  const entries = await readdir(join(root, source), { withFileTypes: true });
  for (const { name: folder } of entries.filter((entry) => entry.isDirectory()).sort(byName)) {
    const files = await readdir(join(root, source, folder));
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')).sort()) {
      await collect(found, root, folder, `${source}/${folder}/${file}`);
    }
  }
  return found;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

async function collect(found: FoundContracts, root: string, folder: string, path: string): Promise<void> {
  let exported: Record<string, unknown>;
  try {
    exported = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
  } catch (error) {
    const what = `It cannot be loaded: ${error instanceof Error ? error.message : String(error)}`;
    found.problems.push({ about: path, what, remedy: 'Mend the file.' });
    return;
  }
  if (path.endsWith('/topics.ts')) {
    for (const [aggregate, about] of Object.entries(exported.topics ?? {})) {
      found.topics.set(`kindred.${folder}.${aggregate}`, String(about));
    }
    return;
  }
  const contracts = Object.values(exported).filter(isContract);
  for (const contract of contracts) found.files.push({ path, folder, contract });
  // What the contracts of a service share stands beside them, such as `payments/transaction-fields.ts`.
  const most = path.endsWith('-fields.ts') ? 0 : 1;
  if (contracts.length !== most) {
    const what = `It exports ${contracts.length} contracts; a file of this name in a service's folder holds ${most}.`;
    found.problems.push({
      about: path,
      what,
      remedy: "Give each contract a file, and what a service's contracts share one that is called NAME-fields.ts.",
    });
  }
}

function isContract(value: unknown): value is EventContract {
  return typeof value === 'object' && value !== null && 'topic' in value && 'schema' in value && 'example' in value;
}
