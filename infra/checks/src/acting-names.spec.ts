import { actingNames } from './acting-names.ts';

const found = (text: string) => actingNames('services/payments/src/payment.ts', `\n${text}`);

describe('a name without a verb', () => {
  it.each([
    ['a predicate that assigns', 'function isOwed(share) { share.status = "PAID"; return true; }'],
    ['a predicate that counts', 'const isFirst = (call) => (call.attempts += 1) === 1;'],
    ['a method that counts up', 'class Store { hasRoom() { return this.#used++ < 3; } }'],
    ['a getter that remembers', 'class Store { get isOpen() { this.seen ??= true; return true; } }'],
    ['a private method', 'class Store { #canWrite() { delete this.waiting.first; return true; } }'],
    ['a predicate that publishes', 'async function isKnown(tx, one) { tx.publish(seen, one, {}); return true; }'],
    ['a predicate that adds a row', 'const hasAccount = async (tx) => { if (x) tx.add(account); return true; };'],
    ['a predicate that writes SQL', 'function isFirst(tx) { return tx.query(`UPDATE claim SET at = ${now}`); }'],
    ['a predicate that assigns many', 'function isOpen(one) { Object.assign(one, { at: now }); return true; }'],
    ['a change in a nested function', 'function isOpen(all) { all.forEach((one) => { one.seen = true; }); }'],
    [
      'a change of what it was given by another',
      'function isOpen(all) { const one = all.find(first); one.seen = true; }',
    ],
    ['a participle', 'class Claim { disputed() { this.status = "DISPUTED"; } }'],
    ['a participle with its actor', 'class Claim { confirmedBy(id) { this.ids = [id]; return true; } }'],
  ])('is refused for %s', (_, text) => {
    expect(found(text)).toMatchObject([{ file: 'services/payments/src/payment.ts', line: 2 }]);
  });

  it.each([
    ['a predicate that reads', 'function isOwed({ status }) { return status === "PENDING"; }'],
    ['a predicate that queries', 'const isKnown = async (tx) => (await tx.query("SELECT 1 FROM claim")).length > 0;'],
    ['a value', 'const isOwed = status === "PENDING"; share.owed = isOwed;'],
    ['an object of its own', 'function mapped(one) { const copy = { ...one }; copy.name = "x"; return copy; }'],
    [
      'a set of its own',
      'function isTree(all) { const seen = new Set(); for (const one of all) seen.add(one); return true; }',
    ],
    ['a verb', 'function confirm(claim) { claim.status = "CONFIRMED"; }'],
    ['a verb that ends as a participle', 'class Index { embed(text) { this.last = text; } }'],
    ['a verb before a participle', 'function markPaid(share) { share.status = "PAID"; }'],
  ])('is let be for %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
