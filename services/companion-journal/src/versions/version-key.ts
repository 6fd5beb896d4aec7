/** Names one version of a persona or a room: its slug and the number of the version, such as `patient-listener 2`. */
export type VersionKey = `${string} ${number}`;

export const versionKey = (id: string, number: number): VersionKey => `${id} ${number}`;

/** The slugs and numbers of some versions, for a statement that reads all of them. */
export function partsOfKeys(keys: readonly VersionKey[]): { readonly ids: string[]; readonly numbers: number[] } {
  const parts = keys.map((key) => key.split(' '));
  return { ids: parts.map(([id = '']) => id), numbers: parts.map(([, number]) => Number(number)) };
}
