import { slugPattern } from '@kindred/contracts/fields';
import type { ContractFile } from './contract-files.ts';
import { plainSchema } from './json-schema.ts';
import type { Problem } from './problem.ts';

const typePattern = /^([a-z]+(?:-[a-z]+)*)\.([a-z]+(?:-[a-z]+)*)\.([a-z]+(?:-[a-z]+)*)\.v(0|[1-9]\d*)$/;

/** Topics that are made of a service's events by others, under names that no aggregate and no service may take. */
const reserved = { services: ['analytics'], aggregates: ['dead-letters'] };

/** Type, topic, folder and subject of one contract, which must all say the same. */
export function namingProblems({ path, folder, contract }: ContractFile): Problem[] {
  const { type, topic, version, dataschema } = contract;
  const problem = (what: string, remedy: string): Problem => ({ about: type, what, remedy });
  const [, service, aggregate, , v] = typePattern.exec(type) ?? [];
  if (!service || !aggregate) {
    return [
      problem(
        'Its type is not service.aggregate.what-happened.vN.',
        `Name it like identity.user.verified.v1, in ${path}.`,
      ),
    ];
  }
  const problems: Problem[] = [];
  if (
    topic !== `kindred.${service}.${aggregate}` ||
    version !== Number(v) ||
    dataschema !== `urn:kindred:event:${type}`
  ) {
    const what = 'Its topic, version or schema address does not follow from its type.';
    problems.push(problem(what, 'Make it with defineEvent, which derives them.'));
  }
  if (service !== folder) {
    const what = `It is told by ${service} but lies in the folder of ${folder}.`;
    problems.push(problem(what, `Move ${path} to libs/contracts/src/${service}/.`));
  }
  if (reserved.services.includes(service) || reserved.aggregates.includes(aggregate)) {
    problems.push(problem(`The topic ${topic} has a meaning of its own.`, 'Choose another name for the aggregate.'));
  }
  return [...problems, ...subjectProblems(contract)];
}

function subjectProblems({ type, subject, schema }: ContractFile['contract']): Problem[] {
  const { properties, required } = plainSchema(schema);
  const field = properties?.[subject];
  const isId = field?.format === 'uuid' || field?.pattern === slugPattern;
  if (isId && required?.includes(subject)) return [];
  return [
    {
      about: type,
      what: `Its subject '${subject}' is not a required id among its fields, so its messages would have no key.`,
      remedy: 'Name the field that holds the id of the aggregate, made by id(…), slug(…) or person(…).',
    },
  ];
}

/** What can only be seen over all contracts: a type that is defined twice, a topic with two kinds of key. */
export function jointProblems(files: ContractFile[]): Problem[] {
  const problems: Problem[] = [];
  const pathOfType = new Map<string, string>();
  const firstOfTopic = new Map<string, ContractFile>();
  for (const file of files) {
    const { type, topic, subject } = file.contract;
    const twin = pathOfType.get(type);
    if (twin)
      problems.push({
        about: type,
        what: `It is defined in ${twin} and in ${file.path}.`,
        remedy: 'Keep one of them.',
      });
    pathOfType.set(type, file.path);

    const first = firstOfTopic.get(topic) ?? file;
    firstOfTopic.set(topic, first);
    if (first.contract.subject !== subject) {
      problems.push({
        about: type,
        what: `Its key is ${subject}, but ${first.contract.type} on the same topic has ${first.contract.subject}: order holds for a key.`,
        remedy: 'Give the events of one aggregate one subject, or name the aggregate that this is really about.',
      });
    }
  }
  return problems;
}
