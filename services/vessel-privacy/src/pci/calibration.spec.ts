import { calibrationOf, everyAspect, InvalidCalibration, noteOf, onlyAspects, uncalibrated } from './calibration.ts';

describe('a calibration', () => {
  it('is open wherever nothing is said', () => {
    expect(calibrationOf({})).toEqual(uncalibrated);
    expect(calibrationOf({ addressAs: '  ', notes: '', topicsToAvoid: [' '] })).toEqual(uncalibrated);
  });

  it.each([
    ['addressAs', { addressAs: 'n'.repeat(61) }],
    ['notes', { notes: 'n'.repeat(1_001) }],
    ['topicsToAvoid', { topicsToAvoid: ['t'.repeat(121)] }],
    ['topicsToAvoid', { topicsToAvoid: Array.from({ length: 21 }, (_, nth) => `topic ${nth}`) }],
    ['languages', { languages: ['not a language'] }],
    ['languages', { languages: Array.from({ length: 11 }, () => 'de') }],
  ] as const)('refuses %s beyond its bounds, and names it', (field, said) => {
    expect(() => calibrationOf(said)).toThrow(InvalidCalibration);
    expect(() => calibrationOf(said)).toThrow(expect.objectContaining({ details: { field } }));
  });

  it('counts characters as people do', () => {
    expect(calibrationOf({ addressAs: '🌱'.repeat(60) }).addressAs).toHaveLength(120);
    expect(() => noteOf('🌱'.repeat(501))).toThrow(InvalidCalibration);
  });

  it('keeps languages in their canonical form and topics once', () => {
    expect(
      calibrationOf({ languages: ['PT-br', 'de', 'pt-BR'], topicsToAvoid: [' my father ', 'my father'] }),
    ).toMatchObject({ languages: ['pt-BR', 'de'], topicsToAvoid: ['my father'] });
  });

  it('shows of itself what is allowed and nothing else', () => {
    const whole = calibrationOf({ pace: 'SLOW', notes: 'I stammer when I am angry.', topicsToAvoid: ['my father'] });
    expect(onlyAspects(whole, [])).toEqual(uncalibrated);
    expect(onlyAspects(whole, ['PACE'])).toEqual({ ...uncalibrated, pace: 'SLOW' });
    expect(onlyAspects(whole, everyAspect)).toEqual(whole);
  });
});
