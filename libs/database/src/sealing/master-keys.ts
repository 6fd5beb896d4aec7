/** Wraps and unwraps data keys: the environment's keys here, a key management service where one is deployed. */
export interface MasterKeys {
  /** The key that wraps from now on; older ones still unwrap, until every data key has been wrapped anew. */
  readonly currentId: string;
  wrap(dataKey: Buffer, context: string): Promise<Buffer>;
  unwrap(masterKeyId: string, wrapped: Buffer, context: string): Promise<Buffer>;
}
