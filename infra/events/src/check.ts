import type { ContractFile, FoundContracts } from './contract-files.ts';
import { documentationProblems, topicProblems } from './documentation.ts';
import { jointProblems, namingProblems } from './naming.ts';
import { privacyProblems } from './private-fields.ts';
import type { Problem } from './problem.ts';
import { compare, disappeared, unpublished } from './publication.ts';
import type { Publication } from './publication.ts';
import type { PublishedContracts } from './published-files.ts';

export interface Findings {
  /** What must be changed by hand. */
  problems: Problem[];
  /** What only has to be written: each with the publication that settles it. */
  toPublish: { problem: Problem; publication: Publication }[];
}

/** Holds all contracts against the rules, and against everything ever published. */
export function checkContracts(found: FoundContracts, published: PublishedContracts): Findings {
  const findings: Findings = {
    problems: [...found.problems, ...published.problems, ...jointProblems(found.files), ...topicProblems(found)],
    toPublish: [],
  };
  for (const file of found.files)
    checkContract(findings, file, published.byType.get(file.contract.type), found.drafts.has(file.folder));
  // A file that cannot be loaded may be the one that defines what seems to be gone.
  if (found.problems.length === 0) {
    const defined = new Set(found.files.map(({ contract }) => contract.type));
    const gone = [...published.byType.values()].filter(({ type }) => !defined.has(type));
    findings.problems.push(...gone.map(disappeared));
  }
  return findings;
}

function checkContract(
  findings: Findings,
  file: ContractFile,
  published: Publication | undefined,
  ofDraft: boolean,
): void {
  const faults = [...namingProblems(file), ...privacyProblems(file), ...documentationProblems(file)];
  if (ofDraft && !published) return void findings.problems.push(...faults);
  const { refused, next } = compare(file.contract, published);
  findings.problems.push(...faults, ...refused);
  // Nothing with a fault is published: once it is, it cannot be mended.
  if (next && faults.length === 0)
    findings.toPublish.push({ problem: unpublished(next, published), publication: next });
}
