import { describe, expect, it } from 'vitest';
import { linkTo, listItem, plainLine, yamlText } from './escape.ts';

describe('plainLine', () => {
  it.each([
    ['plain words, 70 % of 1.2 (all)', 'plain words, 70 % of 1.2 (all)'],
    ['a|b `c` *d* _e_ ~f~ $g$', 'a\\|b \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\$g\\$'],
    ['](javascript:alert(1))', '\\](javascript:alert(1))'],
    ['<script>&lt;', '\\<script\\>\\&lt;'],
    ['#tag ^block %%hidden%% ==marked==', '\\#tag \\^block \\%\\%hidden\\%\\% \\=\\=marked\\=\\='],
    ['- item', '\\- item'],
    ['17. minerals', '17\\. minerals'],
    ['17 minerals', '17 minerals'],
    ['two\nlines\u2028and\ttabs\u0000', 'two lines and tabs'],
    ['---', '\\---'],
  ])('%j', (text, line) => expect(plainLine(text)).toBe(line));
});

describe('linkTo', () => {
  it.each([
    ['https://a.example/x(y) z>', '[w](<https://a.example/x(y)%20z%3E>)'],
    ['javascript:alert(1)', 'w'],
    ['data:text/html,x', 'w'],
    ['https://file.invalid/notes.txt', 'w'],
    ['https://invalid.example/', '[w](<https://invalid.example/>)'],
  ])('%j', (address, link) => expect(linkTo('w', address)).toBe(link));
});

describe('listItem', () => {
  it.each([
    ['one', '- one'],
    ['one\r\n\r\ntwo', '- one\n\n  two'],
    ['---\n# head', '- ---\n  # head'],
    ['', '- '],
  ])('%j', (body, item) => expect(listItem(body)).toBe(item));
});

describe('yamlText', () => {
  it.each([
    ['a: "b"\n---', '"a: \\"b\\"\\n---"'],
    ['\u2028\u0085\ufeff', '"\\u2028\\u0085\\ufeff"'],
    ['\ud800', '"\ufffd"'],
  ])('%j', (text, yaml) => expect(yamlText(text)).toBe(yaml));
});
