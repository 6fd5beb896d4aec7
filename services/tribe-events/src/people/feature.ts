import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { askProfiles, refreshProfiles } from './ask-profiles.ts';
import { notePersonToAsk } from './note-person-to-ask.ts';

/** The people who can be matched, as identity answers. */
export const people = defineFeature<Dependencies>({
  name: 'people',
  consumers: [notePersonToAsk],
  jobs: [askProfiles, refreshProfiles],
  personalData: [
    {
      table: 'matchable_person',
      kind: 'MATCHING_PROFILE',
      what: 'What matching compares of a person who opted in: traits, interests, style, and roughly where they are.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONSENT',
      owner: 'user_id',
      sealed: { profile: { rowId: 'user_id', json: true } },
      archive: { leftOut: 'belongs to identity, which gives it to the person' },
    },
    {
      table: 'person_to_ask',
      kind: 'MATCHING_NOTE',
      what: 'That identity is to be asked about a person, deleted once it answers.',
      class: 'INTERNAL',
      purpose: 'CONSENT',
      owner: 'user_id',
      counted: 'NEVER',
      archive: { leftOut: 'says no more than that something of the person changed' },
    },
  ],
});
