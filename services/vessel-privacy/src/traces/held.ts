/**
 * Tables of who used what of somebody's. The record of reads itself is the audit, and stays. What waits to be chained
 * goes first: see `erase`.
 */
export const heldInTraces = [
  { table: 'trace_due', owner: 'subject_id', kind: 'TRACE_DUE' },
  { table: 'traceability_record', owner: 'user_id', kind: 'TRACE' },
  { table: 'trace_head', owner: 'user_id', kind: 'TRACE_HEAD' },
  { table: 'trace_checkpoint', owner: 'user_id', kind: 'TRACE_CHECKPOINT' },
] as const;
