import { oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { DueAgentLine } from './agents/due-agent-line.ts';
import type { DuetMessage } from './duet-message.ts';
import { DuetAgent, DuetDecision, DuetQuestion } from './duet-rows.ts';
import { pagesOfTranscript } from './list-transcript.ts';
import { NarrativeDuet } from './narrative-duet.ts';
import { placeInChain, type Hashed } from './transcript.ts';

/** Row-level security answers with duets of the viewer's own alone, and with their own questions and decisions. */
export const duetLoaders = {
  narrativeDuet: oneByKey(
    (tx, ids: readonly string[]) => tx.find(NarrativeDuet, { id: In(ids) }),
    ({ id }) => id,
  ),
  duetAgent: oneByKey(
    (tx, ids: readonly string[]) => tx.find(DuetAgent, { id: In(ids) }),
    ({ id }) => id,
  ),
  dueAgentLine: oneByKey(
    (tx, duetIds: readonly string[]) => tx.find(DueAgentLine, { duetId: In(duetIds) }),
    ({ duetId }) => duetId,
  ),
  ownQuestion: oneByKey(
    (tx, duetIds: readonly string[]) => tx.find(DuetQuestion, { duetId: In(duetIds) }),
    ({ duetId }) => duetId,
  ),
  ownInvitationAnswer: oneByKey(
    (tx, duetIds: readonly string[]) => tx.find(DuetDecision, { duetId: In(duetIds), about: 'INVITATION' }),
    ({ duetId }) => duetId,
  ),
  ownChoice: oneByKey(
    (tx, duetIds: readonly string[]) => tx.find(DuetDecision, { duetId: In(duetIds), about: 'CONNECTION' }),
    ({ duetId }) => duetId,
  ),
  transcriptOfDuet: pagesOfTranscript,
  hashInChain: oneByKey(
    (tx, places: readonly string[]) => {
      const [ids, positions] = [places.map((place) => place.split(' ')[0]), places.map((place) => place.split(' ')[1])];
      return tx.query<Hashed>(
        `SELECT duet_id AS "duetId", position, hash FROM duet_message
         WHERE (duet_id, position) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))`,
        [ids, positions],
      );
    },
    ({ duetId, position }) => placeInChain(duetId, position),
  ),
  duetText: openedTexts((message: DuetMessage) => message.sealed),
};
