import { codePattern, currencyPattern, slugPattern } from '@kindred/contracts/fields';
import { isDraft, type EventContract } from '@kindred/contracts/define-event';
import { exampleEvent } from './example-event.ts';
import { plainSchema } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { lifeCycles } from './life-cycles.ts';

export const generatedNote =
  '<!-- Written by `npm run events -- docs` from libs/contracts. Change the contracts, not this page. -->';

/** The page of one topic, in Markdown. `contracts` are all that are told there, in the order they are shown. */
export function topicPage(topic: string, about: string, contracts: EventContract[]): string {
  const [first] = contracts;
  const facts = [
    ['told by', `${first?.service ?? ''}${contracts.every(isDraft) ? ', once it adopts it' : ''}`],
    ['key', `\`${first?.subject}\`, which is also the \`subject\` of each event: order holds for one key`],
    ['kept', '30 days, then deleted; never compacted'],
    [
      'events',
      contracts
        .map((contract) => `[${contract.type}](#${anchor(contract.type)})${isDraft(contract) ? ' (draft)' : ''}`)
        .join('<br>'),
    ],
  ];
  const picture = lifeCycles.get(topic);
  const head = [
    generatedNote,
    `# ${topic}`,
    about,
    table(['', ''], facts),
    'How to read an event: [README](README.md).',
    ...(picture === undefined ? [] : [`\`\`\`mermaid\n${picture}\n\`\`\``]),
  ];
  return `${[...head, ...contracts.map(eventSection)].join('\n\n')}\n`;
}

/** What stands above a contract of version 0. */
const draft =
  '**A draft.** Nothing is promised and no service tells it yet: it changes without notice, and becomes version 1 when its service adopts it.';

function eventSection(contract: EventContract): string {
  const rows = fieldRows(plainSchema(contract.schema));
  const example = JSON.stringify(exampleEvent(contract), null, 2);
  return [
    `## ${contract.type}`,
    ...(isDraft(contract) ? [draft] : []),
    contract.description,
    table(['field of `data`', 'type', 'class', 'meaning'], rows),
    ['```json', example, '```'].join('\n'),
  ].join('\n\n');
}

function fieldRows(schema: JsonSchema, prefix = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const presence = schema.required?.includes(name) ? '' : ', may be absent';
    const meaning = [field.description, field.items?.properties ? undefined : field.items?.description]
      .filter(Boolean)
      .join(' ');
    const row = [`\`${prefix}${name}\``, typeInWords(field) + presence, classOf(field), meaning];
    return [row, ...(field.items?.properties ? fieldRows(field.items, `${prefix}${name}[].`) : [])];
  });
}

/** A list has the class of what is in it; records are told apart by their fields, which follow. */
function classOf(field: JsonSchema): string {
  return field.class ?? field.items?.class ?? (field.items?.properties ? 'see its fields' : '');
}

function typeInWords(field: JsonSchema): string {
  if (field.items) return field.items.properties ? 'list of records' : `list: ${typeInWords(field.items)}`;
  if (field.enum)
    return field.enum
      .map((value) => `\`${value}\``)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' or ');
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return 'whole number';
  if (field.format === 'uuid') return 'UUID';
  if (field.format === 'date-time') return 'time, RFC 3339';
  if (field.pattern === currencyPattern) return 'ISO 4217 code or `CHRONA`';
  if (field.pattern === slugPattern) return 'slug';
  return field.pattern === codePattern ? 'code in SCREAMING_SNAKE' : 'text';
}

/** A table in Markdown. A bar inside a cell would end it. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** GitHub's anchor of a heading: letters, digits and hyphens stay. */
function anchor(heading: string): string {
  return heading.replace(/[^a-z0-9-]/g, '');
}
