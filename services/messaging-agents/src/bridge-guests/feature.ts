import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { BridgeGuest } from './bridge-guest.ts';

/** People of Matrix without a linked account. */
export const bridgeGuests = defineFeature<Dependencies>({
  name: 'bridge-guests',
  entities: [BridgeGuest],
  personalData: [
    {
      table: 'bridge_guest',
      kind: 'BRIDGE_GUEST',
      what: 'The Matrix id and name under which a person was seen before they linked their account.',
      class: 'INTERNAL',
      purpose: 'LEGITIMATE_INTEREST',
      owner: { matrix_id: ['matrixId'] },
      // What a guest wrote refers to the row.
      erase: async ({ tx, marks }) => {
        const erased = await tx.query(
          'UPDATE bridge_guest SET matrix_id = NULL, display_name = NULL WHERE matrix_id = $1 RETURNING 1',
          [marks['matrixId']],
        );
        return { erased: erased.length };
      },
      archive: {
        as: 'bridgeGuest',
        fields: { matrixId: 'matrix_id', name: 'display_name', firstSeenAt: 'first_seen_at' },
        order: 'id',
      },
    },
  ],
});
