import { job } from '@kindred/database/actor';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MatrixNames } from '../matrix-names.ts';

/** The tables of the local homeserver. It acts for no person: the operations decide who may do what. */
export class LocalStore {
  constructor(
    readonly names: MatrixNames,
    readonly work: UnitOfWork,
    readonly sealer: Sealer,
  ) {}

  write<T>(change: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.work.run(job(), change);
  }

  read<T>(look: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return this.work.read(job(), look);
  }
}
