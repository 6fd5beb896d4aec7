import { vesselPrivacyErasureCompleted } from '@kindred/contracts/vessel-privacy/erasure-completed';
import { topics } from '@kindred/contracts/vessel-privacy/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { defineFeature } from '@kindred/service/features/define-feature';
import { Consent, ConsentChange } from './consents/consent.ts';
import { lapseConsents } from './consents/lapse-consents.ts';
import { changeLoaders } from './consents/list-changes.ts';
import { consentLoaders } from './consents/loaders.ts';
import { consents } from './consents/resolvers.ts';
import { answerLeftMessages } from './guide/answer-left-messages.ts';
import { GuideReply } from './guide/guide-reply.ts';
import { conversationLoaders } from './conversation/loaders.ts';
import { conversation } from './conversation/resolvers.ts';
import { SessionMessage } from './conversation/session-message.ts';
import { replyRoute } from './conversation/stream-reply.ts';
import { askAllBlocks, askBlocks, noteTieToAsk } from './blocks/blocks.ts';
import { environment } from './environment.ts';
import { erase } from './erasure/erase.ts';
import { exportPerson, holds } from './erasure/export-person.ts';
import { Contribution } from './library/contribution.ts';
import { GlobalLibraryItem } from './library/library-item.ts';
import { library } from './library/resolvers.ts';
import { stockLibrary } from './library/stock-library.ts';
import { matchPeople } from './letters/match-people.ts';
import { notePersonToMatch } from './letters/note-person-to-match.ts';
import { sendLetters } from './letters/send-letters.ts';
import { makeDependencies, type Dependencies } from './dependencies.ts';
import { pciLoaders } from './pci/loaders.ts';
import { PCIConsent, PCIConsentChange, PCIProfile } from './pci/pci-profile.ts';
import { pci } from './pci/resolvers.ts';
import { retention } from './retention.ts';
import { isolatedRoles } from './roles.ts';
import { sealedTextLoaders } from './sealed-text.ts';
import { lapseInvitations } from './sessions/lapse-invitations.ts';
import { sessionLoaders } from './sessions/loaders.ts';
import { Relationship, RelationshipMember } from './sessions/relationship.ts';
import { sessions } from './sessions/resolvers.ts';
import { SessionInvitation } from './sessions/session-invitation.ts';
import { SharedVessel } from './sessions/shared-vessel.ts';
import { VesselSession } from './sessions/vessel-session.ts';
import { Agreement } from './agreements/agreement.ts';
import { AgreementCheckIn, AgreementParty } from './agreements/agreement-party.ts';
import { CommonGround, CommonGroundParty } from './common-ground/common-ground.ts';
import { ConsentedContent } from './sharing/consented-content.ts';
import { ConsentRecord } from './sharing/consent-record.ts';
import { sharingLoaders } from './sharing/loaders.ts';
import { sharing } from './sharing/resolvers.ts';
import { sharedVessels } from './sharing/shared-vessel-resolvers.ts';
import { SharingDraft } from './drafts/sharing-draft.ts';
import { tellFollowUps } from './agreements/tell-follow-ups.ts';
import { stages } from './stages/resolvers.ts';
import { StageProgress } from './stages/stage-progress.ts';
import { stageLoaders } from './stages/own-way.ts';
import { purgeTraces } from './traces/purge-traces.ts';
import { traces } from './traces/resolvers.ts';
import { traceAccesses } from './traces/trace-accesses.ts';
import { TraceabilityRecord } from './traces/traceability-record.ts';
import { Boundary } from './vessels/boundary.ts';
import { EmotionalReading } from './vessels/emotional-reading.ts';
import { IdentifiedNeed } from './vessels/identified-need.ts';
import { vesselChanges } from './vessel-changes/resolvers.ts';
import { vesselLoaders } from './vessels/loaders.ts';
import { makeEmbeddings } from './embeddings/make-embeddings.ts';
import { vessels } from './vessels/resolvers.ts';
import { StageSynthesis } from './synthesis/stage-synthesis.ts';
import { UserDocument } from './vessels/user-document.ts';
import { UserEvent } from './vessels/user-event.ts';
import { UserVessel } from './vessels/user-vessel.ts';

export const loaders = {
  ...sealedTextLoaders,
  ...sessionLoaders,
  ...stageLoaders,
  ...conversationLoaders,
  ...vesselLoaders,
  ...consentLoaders,
  ...changeLoaders,
  ...pciLoaders,
  ...sharingLoaders,
};

export default defineService({
  name: 'vessel-privacy',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: isolatedRoles.map((alone) => ({ alone })),
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),
  features: [
    defineFeature<Dependencies>({
      name: 'all',
      entities: [
        Relationship,
        RelationshipMember,
        VesselSession,
        SessionInvitation,
        SharedVessel,
        StageProgress,
        SessionMessage,
        GuideReply,
        UserVessel,
        UserEvent,
        EmotionalReading,
        IdentifiedNeed,
        Boundary,
        UserDocument,
        StageSynthesis,
        SharingDraft,
        ConsentRecord,
        ConsentedContent,
        CommonGround,
        CommonGroundParty,
        Agreement,
        AgreementParty,
        AgreementCheckIn,
        GlobalLibraryItem,
        Contribution,
        Consent,
        ConsentChange,
        PCIProfile,
        PCIConsent,
        PCIConsentChange,
        TraceabilityRecord,
      ],
      resolvers: [
        sessions,
        stages,
        conversation,
        vessels,
        vesselChanges,
        consents,
        pci,
        traces,
        sharing,
        sharedVessels,
        library,
      ],
      loaders,
      consumers: [noteTieToAsk, notePersonToMatch],
      jobs: [
        lapseInvitations,
        askBlocks,
        askAllBlocks,
        matchPeople,
        sendLetters,
        answerLeftMessages,
        makeEmbeddings,
        lapseConsents,
        traceAccesses,
        purgeTraces,
        tellFollowUps,
        stockLibrary,
      ],
      routes: replyRoute,
      otherTables: retention.map(({ table, ...endOfLife }) => ({ table, because: endOfLife.because, endOfLife })),
    }),
  ],
  topics,
  dependencies: makeDependencies,
  async closeDependencies({ guide, mailer, models }) {
    await guide.stop();
    await mailer.close();
    await models.close();
  },
  erased: vesselPrivacyErasureCompleted,
  eraserRole: 'eraser',
  refusesRevokedWriters: identityLogins,
  erase,
  archiveHeading: holds,
  export: exportPerson,
});
