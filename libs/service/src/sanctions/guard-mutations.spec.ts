import { guardingMutations } from './guard-mutations.ts';

const context = (kind: 'person' | 'service' | null) => ({
  caller: kind === 'person' ? { kind, userId: 'ann' } : kind && { kind },
});
const refuse = async (userId: string) => {
  throw new Error(`${userId} is sanctioned`);
};

/** Calls a mutation under a guard that refuses everyone. */
async function call(name: string, args: object, kind: 'person' | 'service' | null = 'person') {
  const allowed = { leave: true, answer: ({ isComing }: { isComing: boolean }) => !isComing } as const;
  const resolvers = [{ Mutation: { write: () => 'done', leave: () => 'done', answer: () => 'done' } }, { Query: {} }];
  const [map] = guardingMutations(resolvers, { allowed, refuse });
  const mutations = map?.['Mutation'] as Record<string, (...given: unknown[]) => unknown>;
  return mutations[name]?.(null, args, context(kind), null);
}

describe('a guard of mutations', () => {
  it('is refused to allow a mutation that does not exist', () => {
    expect(() => guardingMutations([{ Mutation: {} }], { allowed: { wirte: true }, refuse })).toThrow('wirte');
  });

  it('refuses a person each mutation that it does not allow, and each input that it does not allow', async () => {
    await expect(call('write', {})).rejects.toThrow('ann is sanctioned');
    await expect(call('answer', { isComing: true })).rejects.toThrow('ann is sanctioned');
  });

  it('lets allowed mutations and inputs through, and callers who are no person', async () => {
    expect(await call('leave', {})).toBe('done');
    expect(await call('answer', { isComing: false })).toBe('done');
    expect(await call('write', {}, 'service')).toBe('done');
    expect(await call('write', {}, null)).toBe('done');
  });
});
