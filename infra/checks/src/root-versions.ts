import type { BrokenRule } from './house-rules-of.ts';

interface Root {
  readonly service: string;
  readonly table: string;
  readonly columns: ReadonlySet<string>;
}

const rule =
  'SQL that changes a column of an aggregate’s root raises its version too (version = version + 1): a unit of work that loaded the root would overwrite the change.';

/**
 * The UPDATE statements in services that change a root past the unit of work and leave its version as it was. The roots
 * are the entities with a `version`. Columns that the entity does not have cannot be overwritten by it.
 */
export function silentUpdates(sources: readonly { file: string; text: string }[]): BrokenRule[] {
  const roots = sources.flatMap(rootsIn);
  return sources.flatMap(({ file, text }) =>
    roots
      .filter(({ service }) => file.startsWith(`services/${service}/src/`) && !isMigration(file))
      .flatMap((root) => updatesOf(root, text).map((line) => ({ file, line, rule }))),
  );
}

const isMigration = (file: string) => file.includes('/migrations/');

function rootsIn({ file, text }: { file: string; text: string }): Root[] {
  const service = /^services\/([^/]+)\/src\//.exec(file)?.[1];
  const tables = [...text.matchAll(/^@Entity\('(\w+)'\)/gm)];
  if (!service) return [];
  return tables.flatMap(({ 1: table = '', index }, nth) => {
    const body = text.slice(index, tables[nth + 1]?.index);
    const columns = [...body.matchAll(/^ +@(?:Primary)?Column\(.*?\)? (?:readonly )?(\w+)!:|^ {2}(\w+)!:/gms)];
    const names = new Set(columns.map(([, one, other]) => snakeCase(one ?? other ?? '')));
    return names.has('version') ? [{ service, table, columns: names }] : [];
  });
}

function updatesOf({ table, columns }: Root, text: string): number[] {
  const updates = [...text.matchAll(new RegExp(`\\bUPDATE ${table}\\b(?: AS \\w+)?\\s+SET\\s([^\`']*)`, 'g'))];
  return updates.flatMap(({ 1: rest = '', index }) => {
    const assigned = [...(rest.split(/\b(?:WHERE|RETURNING)\b/)[0] ?? '').matchAll(/(\w+) = /g)].map(
      ([, name]) => name,
    );
    const isSilent = assigned.some((name) => columns.has(name ?? '')) && !assigned.includes('version');
    return isSilent ? [text.slice(0, index).split('\n').length] : [];
  });
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
