import { fieldClasses, codePattern, currencyPattern, slugPattern } from '@kindred/contracts/fields';
import type { ContractFile } from './contract-files.ts';
import { harmlessEndings, namesPerson, privateWordsIn } from './field-names.ts';
import { everySchema, leaves, plainSchema } from './json-schema.ts';
import type { JsonSchema, Leaf } from './json-schema.ts';
import type { Problem } from './problem.ts';

/** All that the kinds of field in `fields.ts` use; anything beyond could carry what is not looked at here. */
const knownKeywords = new Set([
  '$id',
  'class',
  'description',
  'enum',
  'format',
  'items',
  'maximum',
  'maxItems',
  'maxLength',
  'minimum',
  'pattern',
  'properties',
  'required',
  'type',
]);

/** Fields that could carry a private fact, or whose class does not tell who may know them. */
export function privacyProblems({ contract }: ContractFile): Problem[] {
  const schema = plainSchema(contract.schema);
  const problem = ([what, remedy]: readonly [string, string]): Problem => ({ about: contract.type, what, remedy });
  return [
    ...everySchema(schema).flatMap(({ path, schema: part }) => structureFaults(path, part)),
    ...leaves(schema).flatMap((leaf) => [...kindFaults(leaf), ...classFaults(leaf), ...nameFaults(leaf)]),
  ].map(problem);
}

type Fault = readonly [what: string, remedy: string];

function structureFaults(path: string, schema: JsonSchema): Fault[] {
  const unknown = Object.keys(schema).filter((keyword) => !knownKeywords.has(keyword));
  if (unknown.length === 0) return [];
  return [
    [
      `${path} uses ${unknown.join(', ')}, which no kind of field in fields.ts does.`,
      'Make it of the kinds in libs/contracts/src/fields.ts.',
    ],
  ];
}

function kindFaults({ path, schema }: Leaf): Fault[] {
  if (schema.type === 'integer' || schema.type === 'boolean') return [];
  if (schema.type !== 'string') {
    return [
      [
        `${path} is of type ${schema.type ?? 'anything'}.`,
        'Use count, amount, flag, id, slug, person, oneOf, code, currency or timestamp.',
      ],
    ];
  }
  if (schema.enum) return enumFaults(path, schema.enum);
  const isIdOrTime = ['uuid', 'date-time'].includes(schema.format ?? '');
  if (isIdOrTime || [codePattern, currencyPattern, slugPattern].includes(schema.pattern ?? '')) return [];
  return [
    [
      `${path} is free text, and text is private until proven otherwise.`,
      'Tell an id (id, slug, person) or a code (oneOf, code) instead; whoever may know the text asks the service that owns it.',
    ],
  ];
}

function enumFaults(path: string, values: string[]): Fault[] {
  const odd = values.filter((value) => !new RegExp(codePattern).test(value));
  return odd.length === 0
    ? []
    : [[`${path} has codes that are not SCREAMING_SNAKE: ${odd.join(', ')}.`, 'Name them in that form.']];
}

function classFaults({ path, name, schema }: Leaf): Fault[] {
  if (!fieldClasses.some((known) => known === schema.class)) {
    return [
      [
        `${path} is of class ${schema.class ?? '(none)'}; an event carries only ${fieldClasses.join(', ')}.`,
        'Make it of the kinds in fields.ts; a private fact is asked from its owner and not told on a topic.',
      ],
    ];
  }
  const isId = schema.format === 'uuid';
  if (schema.class === 'pseudonymous' && !isId)
    return [[`${path} is pseudonymous but no id.`, 'Only a person(…) is pseudonymous.']];
  if (schema.class !== 'pseudonymous' && isId && namesPerson(name)) {
    return [
      [
        `${path} is a person's id by its name, and is of class ${schema.class}.`,
        'Make it person(…), so that analysts never see it.',
      ],
    ];
  }
  return [];
}

function nameFaults({ path, name }: Leaf): Fault[] {
  const found = privateWordsIn(name);
  if (found.length === 0) return [];
  return [
    [
      `${path} sounds private: ${found.join(', ')}.`,
      `Tell that it changed, its id or how many (names that end in ${[...harmlessEndings].join(', ')}), ` +
        'or find the name that says what it is.',
    ],
  ];
}
