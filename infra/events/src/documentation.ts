import { InvalidEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import type { ContractFile, FoundContracts } from './contract-files.ts';
import { exampleEvent } from './example-event.ts';
import { everySchema, plainSchema } from './json-schema.ts';
import type { Problem } from './problem.ts';

/** What an analyst could not learn about a contract: what it means, what a field means, what an event looks like. */
export function documentationProblems({ path, contract }: ContractFile): Problem[] {
  const problem = (what: string, remedy: string): Problem => ({ about: contract.type, what, remedy });
  const problems: Problem[] = [];
  if (!isSentence(contract.description)) {
    problems.push(problem('It has no description.', `Say in ${path} what happened, as a sentence.`));
  }
  for (const { path: field, schema } of everySchema(plainSchema(contract.schema)).slice(1)) {
    // A record has no description of its own: the list that holds it says what it is.
    if (schema.properties || isSentence(schema.description)) continue;
    problems.push(problem(`${field} has no description.`, `Say in ${path} what it means, as a sentence.`));
  }
  return [...problems, ...exampleProblems(contract)];
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && /^\S.*\.$/s.test(text);
}

function exampleProblems(contract: EventContract): Problem[] {
  const remedy = 'Give an example that the contract allows; its page and its tests are made from it.';
  if (contract.example === undefined) return [{ about: contract.type, what: 'It has no example.', remedy }];
  try {
    exampleEvent(contract);
    return [];
  } catch (error) {
    const reason = error instanceof InvalidEvent ? `${error.field} ${error.expectation}` : String(error);
    return [{ about: contract.type, what: `Its example is not valid: ${reason}.`, remedy }];
  }
}

/** Topics without a description, and descriptions of topics that do not exist. */
export function topicProblems({ files, topics }: FoundContracts): Problem[] {
  const used = new Set(files.map(({ contract }) => contract.topic));
  const undescribed = [...used].filter((topic) => !isSentence(topics.get(topic)));
  const unused = [...topics.keys()].filter((topic) => !used.has(topic));
  return [
    ...undescribed.map((topic) => ({
      about: topic,
      what: 'Nothing says what this topic is about.',
      remedy: `Add its aggregate to libs/contracts/src/${topic.split('.')[1]}/topics.ts, with a sentence.`,
    })),
    ...unused.map((topic) => ({
      about: topic,
      what: 'It is described but no contract has it.',
      remedy: `Take it out of libs/contracts/src/${topic.split('.')[1]}/topics.ts.`,
    })),
  ];
}
