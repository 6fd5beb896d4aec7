/**
 * Tables of what people keep to themselves: by what name an archive and a receipt of erasure call their rows, and which
 * column says whose they are.
 */
export const heldInVessels = [
  { table: 'vessel_embedding', owner: 'owner_id', kind: 'EMBEDDING' },
  { table: 'stage_synthesis', owner: 'owner_id', kind: 'SYNTHESIS' },
  { table: 'user_event', owner: 'owner_id', kind: 'EVENT' },
  { table: 'emotional_reading', owner: 'owner_id', kind: 'READING' },
  { table: 'identified_need', owner: 'owner_id', kind: 'NEED' },
  { table: 'boundary', owner: 'owner_id', kind: 'BOUNDARY' },
  { table: 'user_document', owner: 'owner_id', kind: 'DOCUMENT' },
  { table: 'user_vessel', owner: 'user_id', kind: 'VESSEL' },
] as const;
