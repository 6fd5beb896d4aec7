import fc from 'fast-check';
import { cleanMessage, mostTextBytes, previewOf, readMessage } from './read-message.ts';

describe('the HTML of a message', () => {
  it.each([
    ['<script>alert(1)</script>Hi', 'Hi'],
    ['<p onmouseover="x()">Hi</p>', '<p>Hi</p>'],
    ['<a href="javascript:x()">Hi</a>', '<a rel="noopener" target="_blank">Hi</a>'],
    ['<a href="//evil.example">Hi</a>', '<a rel="noopener" target="_blank">Hi</a>'],
    ['<iframe src="https://evil.example"></iframe>Hi', 'Hi'],
    ['<svg><script>x()</script></svg>Hi', 'Hi'],
    ['<span style="color:red" data-mx-color="#ff0000">Hi</span>', '<span data-mx-color="#ff0000">Hi</span>'],
    ['<code class="language-ts evil">x</code>', '<code class="language-ts">x</code>'],
  ])('is cut down to the subset: %s', (html, kept) => expect(readMessage('Hi', html).html).toBe(kept));
});

describe('a message of another system', () => {
  it('is made to fit, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary' }), (body, html) => {
        const clean = cleanMessage(`${body}\ud800\u202e`, html);
        if (clean === null) return;
        expect(clean.body).not.toMatch(/\p{Cs}/u);
        expect(clean.body).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
        expect(Buffer.byteLength(clean.body)).toBeLessThanOrEqual(mostTextBytes);
        expect([...previewOf(clean).preview].length).toBeLessThanOrEqual(500);
      }),
    );
  });

  it('is cut between characters where it is too long, and is nothing where nothing is left', () => {
    const clean = cleanMessage('é'.repeat(40_000), null);
    expect(clean?.body).toBe('é'.repeat(6_144));
    expect(cleanMessage('\u202e\0 ', '<b>Hi</b>')).toBeNull();
  });
});
