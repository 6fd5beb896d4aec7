import type { Contact } from './ask-contacts.ts';
import type { AsksIdentity } from './ask-identity.ts';

export interface ContractPerson {
  readonly id: string;
  readonly loginId: string;
  readonly address: string;
}

/** An identity, real or fake, and what the suite lets people do there. */
export interface IdentityUnderContract {
  /** A service whose tokens may have every scope that the client asks with. */
  readonly asks: AsksIdentity;
  /** A verified person with an open session. */
  person(): Promise<ContractPerson>;
  admin(): Promise<ContractPerson>;
  /** Has a person say how they want to be written to, with the language as their only one. */
  prefer(person: ContractPerson, preferences: Omit<Contact, 'userId' | 'address'>): Promise<void>;
  /** Makes an ACTIVE tie. */
  tie(one: ContractPerson, other: ContractPerson): Promise<void>;
  /** Has one person block the other, and gives the tie's id. */
  block(one: ContractPerson, other: ContractPerson): Promise<string>;
  unblock(one: ContractPerson, other: ContractPerson): Promise<void>;
  /** Has a person take the assessment with every answer in the middle, and opt in to matching. */
  optIn(person: ContractPerson): Promise<void>;
  optOut(person: ContractPerson): Promise<void>;
  signOut(person: ContractPerson): Promise<void>;
  stop(): Promise<void>;
}
