import type { Connection } from './connection.ts';
import { ServerDialect } from './server-dialect.ts';

/** One model at one address, with what its server is known to refuse. */
export interface ModelEndpoint {
  readonly connection: Connection;
  readonly model: string;
  readonly dialect: ServerDialect;
}

export function modelEndpoint(connection: Connection, model: string): ModelEndpoint {
  return { connection, model, dialect: new ServerDialect() };
}
