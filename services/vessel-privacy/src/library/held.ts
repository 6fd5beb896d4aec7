/** What erasing a person finds of theirs in the library: what they gave goes with them, published or not. */
export const heldByLibrary = [
  { kind: 'LIBRARY_CONTRIBUTION', table: 'global_library_item', owner: 'contributed_by' },
] as const;
