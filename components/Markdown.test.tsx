import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown.tsx';

function drawn(text: string): string {
  const { document } = parseHTML('<!doctype html><body></body>');
  Object.assign(globalThis, { document });
  render((<Markdown text={text} />) as VNode, document.body as unknown as Element);
  return document.body.innerHTML;
}

describe('Markdown', () => {
  it.each([
    ['**2026** one', '<p><strong>2026</strong> one</p>'],
    ['- a\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['# Head', '<p class="md-h">Head</p>'],
    ['[x](https://a.example/)', 'href="https://a.example/">x</a>'],
  ])('draws %j', (text, wanted) => {
    expect(drawn(text)).toContain(wanted);
  });

  it('runs the way its own words do, as the field does in which it was written', () => {
    expect(drawn('ملاحظة')).toContain('dir="auto"');
  });

  it.each([
    '[x](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '![x](http://a.example/b.png)',
  ])('makes nothing live of %j', (text) => {
    expect(drawn(text)).not.toMatch(/<(a|img|script)\b/);
  });

  it('shows a very long or very deep note without much work', () => {
    // The time it works, not the time a busy machine lets it wait; in microseconds.
    const start = process.cpuUsage();
    expect(drawn('> '.repeat(9_000))).toBeDefined();
    expect(drawn('*a'.repeat(50_000))).toContain('*a*a');
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});
