import { newId } from '@kindred/contracts/uuid';
import { receiptToken, userOfReceiptToken } from './receipt.ts';

const secret = Buffer.alloc(32, 1);

describe('a receipt token', () => {
  it('opens nothing when it was made up, changed, or made with another secret', () => {
    const id = newId();
    const [head, signature] = receiptToken(secret, id).split('.');
    const [, ofAnother] = receiptToken(secret, newId()).split('.');
    for (const token of [
      '',
      'a',
      id,
      `${head}.`,
      `${head}.${ofAnother}`,
      `${head}AA.${signature}`,
      receiptToken(Buffer.alloc(32, 2), id),
    ]) {
      expect(() => userOfReceiptToken(secret, token)).toThrow('No deletion has this receipt token');
    }
  });

  it('names its person, the same each time', () => {
    const id = newId();
    expect(receiptToken(secret, id)).toBe(receiptToken(secret, id));
    expect(userOfReceiptToken(secret, receiptToken(secret, id))).toBe(id);
  });
});
