import { platformRetention } from '@kindred/database/purge';
import type { ServiceDefinition } from '@kindred/service/define-service';
import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import { columnsOf } from '@kindred/service/personal-data/owner';

type Inventoried = Pick<ServiceDefinition<never, never>, 'name' | 'features'>;

const head = `<!-- Generated from the services' inventories by "npm run generate". -->

# Personal data

What each service stores of people, why, for how long, and what becomes of it. A service's erasure, archive and purge
follow from the same lists: \`personalData\` in each \`feature.ts\`.

- **Class**: highly sensitive data is sealed or hashed, and reads by others are recorded. Sensitive data is under
  row-level security or an authorisation. Internal data is for members and signed-in people, public data for all.
- **Purpose**: the point of Article 6(1) of the GDPR.
- **Erasure**: what becomes of the rows when their person is erased. A kept kind names the code that the receipt gives.
`;

/** The page docs/personal-data.md: a table for each service that has an inventory. */
export function personalDataPage(services: readonly Inventoried[]): string {
  const sections = services.flatMap(({ name, features }) => {
    const tables = features.flatMap(({ personalData = [] }) => personalData);
    return tables.length === 0
      ? []
      : [`## ${name}\n\n${columns}\n${tables.map((each) => row(each, tables)).join('\n')}\n`];
  });
  return `${head}\n${sections.join('\n')}`;
}

const columns =
  '| data | table | class | purpose | kept | erasure | in the archive as |\n|---|---|---|---|---|---|---|';

function row(
  { what, kind, table, owner, class: dataClass, purpose, endOfLife, kept, erase, archive }: PersonalTable<never>,
  tables: readonly PersonalTable<never>[],
): string {
  const cells = [
    `\`${kind}\`: ${what}`,
    `\`${table}\` by ${columnsOf(owner)
      .map(([column]) => `\`${column}\``)
      .join(', ')}`,
    spoken(dataClass),
    spoken(purpose),
    lifeOf({ table, endOfLife, kept }, tables),
    kept === undefined ? (erase ? 'erased by its feature' : 'deleted') : `stays: \`${kept}\``,
    'leftOut' in archive ? `left out: ${archive.leftOut}` : `\`${archive.as}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How long rows live. A rule deletes whole rows, so it holds for every entry of its table that does not stay. */
function lifeOf(
  { table, endOfLife, kept }: Pick<PersonalTable<never>, 'table' | 'endOfLife' | 'kept'>,
  tables: readonly PersonalTable<never>[],
): string {
  const ofTable = tables.find((each) => each.table === table && each.endOfLife)?.endOfLife;
  const ofPlatform = platformRetention.find((each) => each.table === table);
  const rule = endOfLife ?? (kept === undefined ? ofTable : undefined) ?? ofPlatform;
  return rule?.because ?? (kept === undefined ? 'no longer than the account' : 'longer than the account');
}

const spoken = (code: string) => code.toLowerCase().replaceAll('_', ' ');
