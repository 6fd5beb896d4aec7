import { Agreement } from './agreement.ts';
import { agreementStatuses, type AgreementStatus, type AgreementStep } from './agreement-steps.ts';

const now = new Date('2026-03-01T12:00:00Z');
const tomorrow = new Date('2026-03-02T12:00:00Z');

function agreementThatIs(status: AgreementStatus): Agreement {
  const made = Agreement.propose(
    {
      sharedVesselId: 'v',
      sessionId: 's',
      type: 'MICRO_EXPERIMENT',
      proposedBy: 'p',
      restsOn: [],
      libraryItemId: null,
    },
    now,
  );
  return Object.assign(made, { status });
}

/** Each step, and what it makes of an agreement that stands so; what has no entry is refused. */
const table: readonly (readonly [
  AgreementStep,
  Partial<Record<AgreementStatus, AgreementStatus>>,
  (agreement: Agreement) => void,
])[] = [
  ['change', { PROPOSED: 'PROPOSED' }, (agreement) => agreement.allow('change')],
  ['agree', { PROPOSED: 'AGREED' }, (agreement) => agreement.agree(now)],
  ['start', { AGREED: 'IN_PROGRESS' }, (agreement) => agreement.start()],
  ['checkIn', { AGREED: 'AGREED', IN_PROGRESS: 'IN_PROGRESS' }, (agreement) => agreement.allow('checkIn')],
  ['complete', { IN_PROGRESS: 'COMPLETED' }, (agreement) => agreement.complete(now)],
  [
    'abandon',
    { PROPOSED: 'ABANDONED', AGREED: 'ABANDONED', IN_PROGRESS: 'ABANDONED' },
    (agreement) => agreement.abandon(now),
  ],
];

describe('an agreement', () => {
  for (const [step, leads, take] of table) {
    it.each(agreementStatuses)(`that is %s allows to ${step} it, or refuses, as the table says`, (status) => {
      const agreement = agreementThatIs(status);
      const becomes = leads[status];
      if (becomes === undefined)
        expect(() => take(agreement)).toThrow(expect.objectContaining({ code: 'WRONG_AGREEMENT_STATUS' }));
      else take(agreement);
      expect(agreement.status).toBe(becomes ?? status);
    });
  }

  it('is looked at again in the future, within five years, and a check-in always is', () => {
    const agreement = agreementThatIs('PROPOSED');
    expect(() => agreement.followUpOn(now, now)).toThrow(expect.objectContaining({ code: 'FOLLOW_UP_PASSED' }));
    expect(() => agreement.followUpOn(new Date('2031-03-03T12:00:00Z'), now)).toThrow(
      expect.objectContaining({ code: 'FOLLOW_UP_TOO_FAR' }),
    );
    agreement.followUpOn(new Date('2031-02-28T12:00:00Z'), now);
    agreement.followUpOn(tomorrow, now);
    agreement.followUpOn(null, now);
    expect(agreement.followUpDate).toBeNull();
    agreement.type = 'CHECK_IN';
    expect(() => agreement.followUpOn(null, now)).toThrow(expect.objectContaining({ code: 'FOLLOW_UP_NEEDED' }));
  });
});
