import { finishOf } from './finish.ts';

describe('a finish reason', () => {
  it.each(['content_filter', 'SAFETY', 'RECITATION', 'refusal', 'PROHIBITED_CONTENT'])(
    '%s means that words were kept back',
    (reason) => {
      expect(finishOf(reason)).toBe('withheld');
    },
  );

  it.each(['error', 'abort', 'insufficient_system_resource', 'network_error', 'cancelled'])(
    '%s means that the server broke off',
    (reason) => {
      expect(finishOf(reason)).toBe('broken');
    },
  );

  it.each(['length', 'max_tokens', 'MAX_TOKENS', 'model_length'])('%s means that the tokens were used up', (reason) => {
    expect(finishOf(reason)).toBe('full');
  });

  it.each([
    'stop',
    'STOP',
    'eos_token',
    'EOS_TOKEN',
    'eos',
    'end_turn',
    'stop_sequence',
    'COMPLETE',
    'tool_calls',
    'words of a later server',
  ])('%s means that the model was done', (reason) => {
    expect(finishOf(reason)).toBe('stopped');
    expect(finishOf({ type: reason })).toBe('stopped');
  });

  it.each([null, undefined, '', ' ', 7])('%j says nothing', (reason) => {
    expect(finishOf(reason)).toBeNull();
  });
});
