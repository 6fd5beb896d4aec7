import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { matchPeople } from './match-people.ts';
import { notePersonToMatch } from './note-person-to-match.ts';
import { sendLetters } from './send-letters.ts';

/** Invitations by mail: the letter, and finding the person behind the address. */
export const letters = defineFeature<Dependencies>({
  name: 'letters',
  consumers: [notePersonToMatch],
  jobs: [matchPeople, sendLetters],
  personalData: [
    {
      table: 'person_to_match',
      kind: 'PERSON_TO_MATCH',
      what: 'That a person has an address to compare with open invitations.',
      class: 'INTERNAL',
      purpose: 'LEGITIMATE_INTEREST',
      owner: 'user_id',
      archive: { leftOut: 'deleted within seconds' },
    },
  ],
  otherTables: [
    {
      table: 'outgoing_letter',
      because: 'a letter to an invited address, deleted once it is sent, and with its invitation',
      columns: { address: 'sealed, and no account is known by it' },
      sealed: { address: {} },
    },
  ],
});
