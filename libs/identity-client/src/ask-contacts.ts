import { inBatches } from '@kindred/service/ask-service';
import { contacts, type ContactsQuery } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

/** Where and how a person wants to be written to. */
export type Contact = ContactsQuery['contacts'][number];

/**
 * The contacts of these people. Who is not ACTIVE is left out. Ask when you send, and keep none of it: identity records
 * each read.
 * @throws {ServiceUnavailable}
 */
export function askContacts(asks: AsksIdentity, userIds: readonly string[]): Promise<readonly Contact[]> {
  return inBatches(userIds, batchSize, async (batch) => {
    const variables = { userIds: batch };
    return (await askIdentity(asks, { scope: 'contact:read', operation: contacts, variables })).contacts;
  });
}
