import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { probeHomeserver, sendCalls } from './jobs.ts';

/** The calls to the homeserver, recorded before they are made. */
export const outbound = defineFeature<Dependencies>({
  name: 'outbound',
  jobs: [sendCalls, probeHomeserver],
  otherTables: [
    { table: 'matrix_room', because: 'which channel has which room, and when its next call is made' },
    {
      table: 'matrix_call',
      because: 'calls to the homeserver; who makes them is in the request, which is deleted once a call has ended',
      sealed: { request: {} },
      endOfLife: {
        expired: `ended_at < $1::timestamptz - interval '7 days'`,
        because: 'nothing refers to a call that has ended; a week of them shows what went wrong',
      },
    },
    { table: 'matrix_contact', because: 'whether the homeserver answers' },
  ],
  personalData: [
    {
      table: 'matrix_ghost',
      kind: 'MATRIX_USER',
      what: 'That a person has a user on the homeserver, and the name that it shows.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'id',
      archive: { as: 'matrixUser', fields: { name: 'name', madeAt: 'made_at' }, order: 'id' },
    },
  ],
});
