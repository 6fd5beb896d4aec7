import pg from 'pg';
import { isStalePlan } from '../conflict.ts';
import { inline, literals, type InlineStatement } from '../inline.ts';
import type { StatementNames } from './statement-names.ts';

/** The most statements of several at once that a connection keeps prepared. */
const mostPrepared = 100;

/** Whether and how the connections of one database prepare statements. */
export interface Preparing {
  /** Off where several clients share one session or a pooler gives each transaction another one. */
  isOn: boolean;
  readonly names: StatementNames;
}

interface PreparingConfig extends pg.ClientConfig {
  readonly preparing: Preparing;
}

/**
 * A connection that has PostgreSQL keep the plans of frequent statements: for most of ours, planning takes longer than
 * running. A statement with parameters gets a name of the driver. One that travels with others, for which the protocol
 * has no parameters, becomes PREPARE once and then EXECUTE.
 */
export class PreparingClient extends pg.Client {
  readonly #preparing: Preparing;
  readonly #prepared = new Map<string, string>();
  /** Part of every name. It rises when the names so far can no longer be used. */
  #generation = 0;

  constructor(config: PreparingConfig) {
    super(config);
    this.#preparing = config.preparing;
    const send = this.query.bind(this) as (...sent: unknown[]) => unknown;
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      const named = this.#named(text, values);
      if (!named) return send(text, values, ...rest);
      return (send(named, values, ...rest) as Promise<unknown> | undefined)?.catch((error: unknown) => {
        if (isStalePlan(error)) this.forgetPrepared();
        throw error;
      });
    }) as typeof this.query;
  }

  /** The text that sends a statement beside others, and the text that prepares it. Its plan depends on the role. */
  beside({ sql, parameters }: InlineStatement, role: string): { readonly preparation?: string; readonly text: string } {
    if (!this.#preparing.isOn || parameters.length === 0) return { text: inline(sql, parameters) };
    const key = `${role} ${sql}`;
    const known = this.#prepared.get(key);
    if (known === undefined && this.#prepared.size >= mostPrepared) return { text: inline(sql, parameters) };
    const name = known ?? `s${this.#prepared.size}_${this.#generation}`;
    this.#prepared.set(key, name);
    const text = `EXECUTE ${name}(${literals(parameters)})`;
    return known === undefined ? { preparation: `PREPARE ${name} AS ${sql}`, text } : { text };
  }

  /** Gives up all names: after a failure it is unknown which statements were prepared, or their plans are stale. */
  forgetPrepared(): void {
    this.#prepared.clear();
    this.#generation += 1;
  }

  #named(text: unknown, values: unknown): pg.QueryConfig | null {
    if (!this.#preparing.isOn || typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return null;
    const name = this.#preparing.names.nameOf(text);
    return name === null ? null : { text, values, name: `${name}_${this.#generation}` };
  }
}
