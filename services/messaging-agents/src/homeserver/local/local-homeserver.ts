import { randomUUID } from 'node:crypto';
import type { Homeserver } from '../homeserver.ts';
import { bridgeUser } from '../matrix-names.ts';
import { localFiles } from './local-files.ts';
import { localMembership } from './local-membership.ts';
import { localMessages } from './local-messages.ts';
import type { LocalStore } from './local-store.ts';

export interface LocalHomeserver extends Homeserver {
  /** Stands for the client of a person, who would ask for a token to show it to this service. */
  grantOpenIdToken(userId: string): string;
}

/**
 * A homeserver in tables of the service itself, for `npm start` without Matrix. No client of Matrix reaches it, so all
 * of its users are ghosts, and there is nothing that it has to push.
 */
export function localHomeserver(store: LocalStore): LocalHomeserver {
  const tokens = new Map<string, string>();
  return {
    serverName: store.names.serverName,
    bridge: bridgeUser(store.names),
    pushes: false,
    ...localMembership(store),
    ...localMessages(store),
    ...localFiles(store),
    personOfToken: async (openIdToken) => tokens.get(openIdToken) ?? null,
    grantOpenIdToken(userId) {
      const token = randomUUID();
      tokens.set(token, userId);
      return token;
    },
    requestBacklog: async () => undefined,
    probe: async () => undefined,
    close: async () => undefined,
  };
}
