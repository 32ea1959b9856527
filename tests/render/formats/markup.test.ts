import { describe, expect, it } from 'vitest';
import { asMarkup, join, markup } from '../../../src/render/formats/markup.ts';

describe('markup', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["it's", 'it&#39;s'],
    ['a & b &amp; c', 'a &amp; b &amp;amp; c'],
    ['one\ntwo', 'one two'],
    ['\u202edelrow', '\ufffddelrow'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ])('takes %j for text', (text, written) => {
    expect(markup`<p title="${text}">${text}</p>`.markup).toBe(
      `<p title="${written}">${written}</p>`,
    );
  });

  it('takes markup for markup, one or many, and what is absent for nothing', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul class="n${1}">${items}${undefined}</ul>`.markup).toBe(
      '<ul class="n1"><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  it('is joined, and made of what can be trusted', () => {
    expect(join([asMarkup('<br>'), markup`${'&'}`], ' ').markup).toBe('<br> &amp;');
  });
});
