/** What is applied to an empty database before a test gets it, such as a service's migrations. */
export interface Preparation {
  /** Names what is applied: a hash of the migrations, so that a changed one is applied anew. */
  key: string;
  /** Brings an empty database to where the tests want it. Runs once for a key on a machine. */
  apply(url: string): Promise<void>;
}
