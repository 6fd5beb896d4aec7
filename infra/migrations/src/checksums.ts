import { checksumOf, type Migration } from '@kindred/database/migration';

/** The checksums of released migrations, by name, as `checksums.json` beside them says. */
export type Checksums = Readonly<Record<string, string>>;

/** What is wrong with a folder's migrations, a sentence each. */
export function faultsOf(migrations: readonly Migration[], released: Checksums): string[] {
  const names = new Set(migrations.map(({ name }) => name));
  const missing = Object.keys(released)
    .filter((name) => !names.has(name))
    .map((name) => `${name} was released and is gone. Restore it.`);
  const differing = migrations.flatMap((migration) => {
    const checksum = released[migration.name];
    if (checksum === undefined) return [`${migration.name} is new: npm run migrations -- write`];
    if (checksum === checksumOf(migration)) return [];
    return [`${migration.name} was released and is edited now. Restore it, and put the change into a new migration.`];
  });
  return [...missing, ...differing];
}

/** The released checksums with those of new migrations. What was released stays as it is. */
export function withNew(migrations: readonly Migration[], released: Checksums): Checksums {
  const fresh = Object.fromEntries(migrations.map((migration) => [migration.name, checksumOf(migration)]));
  return { ...fresh, ...released };
}
