import { currencyDecimals, isCurrentCurrency } from './currencies.ts';

describe('the list of currencies', () => {
  it('has none that was withdrawn, whatever the runtime still knows', () => {
    const withdrawn = ['HRK', 'ZWL', 'ANG', 'SLL', 'CUC', 'BGN', 'VEF', 'MRO', 'LTL', 'DEM', 'USS'];
    expect(withdrawn.filter(isCurrentCurrency)).toEqual([]);
  });

  it('has those that came of late', () => {
    const recent = ['XCG', 'ZWG', 'SLE', 'VED', 'VES', 'MRU', 'XAD'];
    expect(recent.filter(isCurrentCurrency)).toEqual(recent);
  });

  it('has no code that ISO 4217 gives no unit: metals, bond units, testing', () => {
    expect(['XAU', 'XAG', 'XBA', 'XDR', 'XTS', 'XXX', 'XSU', 'XUA'].filter(isCurrentCurrency)).toEqual([]);
  });

  it('says the decimal places of ISO 4217, and two of what it does not know', () => {
    const codes = ['USD', 'HUF', 'JPY', 'ISK', 'KWD', 'IQD', 'CLF', 'UYW', 'MGA', 'COP', 'HRK'];
    expect(codes.map(currencyDecimals)).toEqual([2, 2, 0, 0, 3, 3, 4, 4, 2, 2, 2]);
  });
});
