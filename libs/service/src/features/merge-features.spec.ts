import { defineFeature, type Feature } from './define-feature.ts';
import { mergeFeatures } from './merge-features.ts';

const note = {
  table: 'note',
  kind: 'NOTE',
  what: 'Notes.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'author_id',
  archive: { as: 'notes', fields: {} },
} as const;
const run = async () => undefined;

describe('features of a service', () => {
  it.each<[what: string, feature: Omit<Feature, 'name'>]>([
    ['loader', { loaders: { note: (() => undefined) as never } }],
    ['job', { jobs: [{ name: 'tidy', everyMs: 1, run }] }],
    ['part of the archive', { personalData: [note] }],
  ])('are refused when two have a %s of the same name', (what, feature) => {
    expect(() =>
      mergeFeatures([
        { name: 'one', ...feature },
        { name: 'two', ...feature },
      ]),
    ).toThrow(what);
  });

  it('are refused when two have the same name', () => {
    expect(() => mergeFeatures([{ name: 'notes' }, { name: 'notes' }])).toThrow('notes');
  });

  it('are refused when rows end by a job that no feature has', () => {
    const ending = { ...note, endOfLife: { job: 'tidy', because: 'old' } };
    expect(() => mergeFeatures([{ name: 'notes', personalData: [ending] }])).toThrow('tidy');
    const jobs = [{ name: 'tidy', everyMs: 1, run }];
    expect(mergeFeatures([{ name: 'notes', personalData: [ending], jobs }]).retention).toEqual([]);
  });

  it('come to one list of each kind, in the order of the features', () => {
    const one = defineFeature({ name: 'one', resolvers: [{ Query: {} }], personalData: [note] });
    const two = defineFeature({
      name: 'two',
      jobs: [{ name: 'tidy', everyMs: 1, run }],
      otherTables: [{ table: 'tally', because: 'counts', endOfLife: { expired: 'at < $1', because: 'old' } }],
    });
    expect(mergeFeatures([one, two])).toMatchObject({
      resolvers: [{ Query: {} }],
      jobs: [{ name: 'tidy' }],
      retention: [{ table: 'tally', expired: 'at < $1', because: 'old' }],
    });
  });
});
