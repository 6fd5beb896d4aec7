import { addSealedChecks, dropSealedChecks } from '@kindred/database/sealing/sealed-checks';

const sealed = {
  agreement: ['description'],
  agreement_check_in: ['note'],
  boundary: ['description'],
  common_ground: ['need'],
  consented_content: ['transformed_content'],
  emotional_reading: ['context'],
  identified_need: ['need', 'evidence'],
  outgoing_letter: ['address'],
  pci_consent: ['details'],
  pci_profile: ['calibration_data'],
  session_invitation: ['address_sealed'],
  session_message: ['content', 'extracted_needs', 'extracted_emotions'],
  sharing_draft: ['text'],
  stage_synthesis: ['text'],
  user_document: ['title', 'content'],
  user_event: ['description', 'emotions'],
};

/** A row whose text was not sealed is refused, instead of storing no text or a readable one. */
export const up = addSealedChecks(sealed);

export const down = dropSealedChecks(sealed);
