import { parse, print } from 'graphql';
import { describeRefusals } from './describe-refusals.ts';

const described = (field: string) => print(describeRefusals(parse(`type Query { ${field} }`)));

describe('the description of refusals', () => {
  it('leaves out what the text above the field explains', () => {
    expect(described('"Refused with `FULL` beyond eight." seat: Int @refuses(codes: ["FULL"])')).not.toContain(
      'Refuses',
    );
  });

  it('adds the others in one sentence', () => {
    expect(described('"`FULL` beyond eight." seat: Int @refuses(codes: ["FULL", "GONE", "STAGE_4"])')).toContain(
      '`FULL` beyond eight.\n  Refuses with: `GONE`, `STAGE_4`.',
    );
    expect(described('seat: Int @refuses(codes: ["GONE"])')).toContain('Refuses with: `GONE`.');
  });

  it('is added once, however often', () => {
    const schema = parse('type Query { seat: Int @refuses(codes: ["GONE"]) }');
    const once = describeRefusals(schema);
    expect(print(describeRefusals(once))).toBe(print(once));
  });
});
