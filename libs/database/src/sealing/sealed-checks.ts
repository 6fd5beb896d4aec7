/** What `Sealer` writes at least: version (1 byte), id of the data key (16), nonce (12), and tag (16). */
const leastBytes = 45;
const formatVersion = 1;

/**
 * Constraints, for a migration, that refuse bytes which no sealer made: the empty ones of an entity whose text was not
 * sealed yet, and a text that was never sealed. They do not refuse null.
 */
export function addSealedChecks(columns: Readonly<Record<string, readonly string[]>>): string {
  return alterTables(columns, (table, column) => {
    const isSealed = `octet_length(${column}) >= ${leastBytes} AND get_byte(${column}, 0) = ${formatVersion}`;
    return `ADD CONSTRAINT ${nameOf(table, column)} CHECK (${isSealed})`;
  });
}

export function dropSealedChecks(columns: Readonly<Record<string, readonly string[]>>): string {
  return alterTables(columns, (table, column) => `DROP CONSTRAINT ${nameOf(table, column)}`);
}

const nameOf = (table: string, column: string) => `${table}_${column}_is_sealed`;

function alterTables(
  columns: Readonly<Record<string, readonly string[]>>,
  change: (table: string, column: string) => string,
): string {
  return Object.entries(columns)
    .map(([table, names]) => `ALTER TABLE ${table} ${names.map((column) => change(table, column)).join(', ')};`)
    .join('\n');
}
