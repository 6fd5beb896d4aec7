import { defineFeature } from '@kindred/service/features/define-feature';
import { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import { Disclaimer } from './disclaimer.ts';
import { lapseAcceptances } from './lapse-acceptances.ts';
import { disclaimerLoaders } from './loaders.ts';
import { disclaimerResolvers } from './resolvers.ts';
import { tellDueLapses } from './tell-due-lapses.ts';

/** What a person agrees to before they talk to a companion or write in their journal. */
export const disclaimers = defineFeature({
  name: 'disclaimers',
  entities: [Disclaimer, DisclaimerAcceptance],
  resolvers: [disclaimerResolvers],
  loaders: disclaimerLoaders,
  jobs: [lapseAcceptances, tellDueLapses],
  idsOfThings: ['disclaimer_id'],
  personalData: [
    {
      table: 'disclaimer_acceptance',
      kind: 'DISCLAIMER_ACCEPTANCE',
      what: 'When a person accepted which version of the disclaimer.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      archive: {
        as: 'disclaimerAcceptances',
        order: 'accepted_at, id',
        fields: {
          id: 'id',
          disclaimerId: 'disclaimer_id',
          acceptedAt: 'accepted_at',
          lapsesAt: 'lapses_at',
          endedAt: 'ended_at',
          lapseNoticeAt: 'lapse_notice_at',
        },
      },
      endOfLife: {
        expired: `ended_at < $1::timestamptz - interval '2 years'`,
        because: 'the history of acceptances goes back two years',
      },
    },
  ],
  otherTables: [{ table: 'disclaimer', because: 'the texts that everybody has to accept' }],
});
