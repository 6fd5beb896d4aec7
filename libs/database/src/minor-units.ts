/** PostgreSQL's bigint arrives as text; here it is a bigint from end to end. */
export const minorUnits = {
  to: (value: bigint | null | undefined) => value?.toString() ?? null,
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

export const largestAmount = 2n ** 63n - 1n;
