import { findIdentifiers } from './find-identifiers.ts';

const kindsIn = (text: string) => findIdentifiers(text).map(({ kind }) => kind);

describe('a number that one in ten passes as a national id', () => {
  it.each(['111222333', '501442600', '2951632478'])('is none where no word announces it: %s', (digits) => {
    expect(kindsIn(`I dreamt of ${digits} birds.`)).toEqual([]);
  });

  it('is none where a word says that it numbers a thing', () => {
    expect(kindsIn('The tax office sent me the parcel with the tracking number 111222333.')).toEqual([]);
  });

  it.each(['My BSN is 111222333.', 'BSN: 111222333', '111222333 is my tax number.'])('is one in %j', (text) => {
    expect(kindsIn(text)).toEqual(['NATIONAL_ID']);
  });
});

describe('a national id with a wrong check digit', () => {
  it.each([
    '36574261808',
    'RSSMRA85T10A562T',
    '12345678A',
    '44051401358',
    '2 95 10 99 126 111 94',
    '131052-308U',
    '390.533.447-06',
  ])('is none: %s', (id) => {
    expect(kindsIn(`It says ${id} here.`)).toEqual([]);
  });
});
