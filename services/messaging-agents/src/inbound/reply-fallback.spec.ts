import { withoutHtmlFallback, withoutReplyFallback } from './reply-fallback.ts';

describe('a reply of an older client', () => {
  it.each([
    ['> <@eve:x> one\n> two\n\nYes', 'Yes'],
    ['> <@eve:x> one\nYes\n\n> later', 'Yes\n\n> later'],
    ['No quotation', 'No quotation'],
    ['Not > here', 'Not > here'],
    ['> only a quotation', '> only a quotation'],
    ['> only a quotation\n\n', '> only a quotation\n\n'],
  ])('loses the copy of what it answers: %j', (body, kept) => expect(withoutReplyFallback(body)).toBe(kept));

  it('loses it in HTML', () => {
    expect(withoutHtmlFallback('<mx-reply><blockquote>one</blockquote></mx-reply><b>Yes</b>')).toBe('<b>Yes</b>');
    expect(withoutHtmlFallback('<b>Yes</b> <mx-reply>x</mx-reply>')).toBe('<b>Yes</b> <mx-reply>x</mx-reply>');
  });
});
