import type { PersonalTable } from '@kindred/service/personal-data/inventory';

const trace = { class: 'SENSITIVE', purpose: 'LEGAL_OBLIGATION' } as const;
const audit = {
  ...trace,
  table: 'access_record',
  kind: 'ACCESS_RECORD',
  kept: 'AUDIT',
  archive: { leftOut: 'the traces are made of it' },
} as const;

/** What is recorded of reads of a person's data. */
export const personalData: readonly PersonalTable[] = [
  {
    ...trace,
    table: 'trace_due',
    kind: 'TRACE_DUE',
    what: 'Reads that are not in the chain of traces yet.',
    owner: 'subject_id',
    // A count would tell how often the partner spoke to their guide today.
    counted: 'NEVER',
    archive: { leftOut: 'becomes a trace, at the latest when its day is over' },
  },
  {
    ...trace,
    table: 'traceability_record',
    kind: 'TRACE',
    what: 'Who read what of a person, why and when.',
    owner: 'user_id',
    archive: {
      as: 'traces',
      rows: 'VISIBLE',
      order: 'seq',
      fields: {
        position: 'seq',
        action: 'action',
        kind: 'data_kind',
        itemIds: 'data_ids',
        reader: 'reader',
        service: 'reader_service',
        purpose: 'purpose',
        consentId: 'consent_id',
        at: 'timestamp',
      },
    },
    endOfLife: { job: 'purge-traces', because: '2 years; a signed checkpoint of the chain stays' },
  },
  {
    ...trace,
    table: 'trace_head',
    kind: 'TRACE_HEAD',
    what: 'The signed end of a chain of traces.',
    owner: 'user_id',
    archive: { leftOut: 'hashes of what the archive contains' },
  },
  {
    ...trace,
    table: 'trace_checkpoint',
    kind: 'TRACE_CHECKPOINT',
    what: 'The signed place up to which a chain of traces was purged.',
    owner: 'user_id',
    archive: { leftOut: 'hashes of what the archive contains' },
  },
  { ...audit, what: 'That data of a person was read.', owner: 'subject_id' },
  { ...audit, what: 'That a person, or the guide for them, read data.', owner: 'reader_id' },
];
