export const agreementStatuses = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const agreementSteps = ['change', 'agree', 'start', 'checkIn', 'complete', 'abandon'] as const;
export type AgreementStep = (typeof agreementSteps)[number];

/** From where each step may be taken. A proposal that is abandoned was declined or taken back. */
export const allowedFrom: Readonly<Record<AgreementStep, readonly AgreementStatus[]>> = {
  change: ['PROPOSED'],
  agree: ['PROPOSED'],
  start: ['AGREED'],
  checkIn: ['AGREED', 'IN_PROGRESS'],
  complete: ['IN_PROGRESS'],
  abandon: ['PROPOSED', 'AGREED', 'IN_PROGRESS'],
};
