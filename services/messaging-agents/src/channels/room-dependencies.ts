import type { Sealer } from '@kindred/database/sealing/sealer';
import type { MatrixNames } from '../homeserver/matrix-names.ts';

/** What a change needs to queue what follows from it in the room of a channel. */
export interface RoomDependencies {
  readonly sealer: Sealer;
  readonly matrix: { readonly names: MatrixNames };
}
