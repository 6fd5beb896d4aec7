import type { JSONWebKeySet } from 'jose';

/** What a replica in a process of its own is told. */
export interface ReplicaSettings {
  readonly brokers: readonly string[];
  /** Of its topics and groups on the broker. */
  readonly prefix: string;
  /** What verifies the tokens of its callers. */
  readonly keys: JSONWebKeySet;
  /** The settings of the service. */
  readonly variables: Readonly<Record<string, string>>;
}
