import { describe, expect, it } from 'vitest';
import { savedFrom } from './saved-page.ts';

describe('savedFrom', () => {
  it.each([
    [
      '<!DOCTYPE html>\n<!-- saved from url=(0031)https://www.news.example/a/b.html -->',
      'https://www.news.example/a/b.html',
    ],
    [
      '<html><!--\n Page saved with SingleFile \n url: https://news.example/x \n saved date: …-->',
      'https://news.example/x',
    ],
    ['<html><head><title>x</title>', null],
    [`<!-- ${'saved from '.repeat(2000)}`, null],
  ])('%#', (html, address) => {
    expect(savedFrom(html)).toBe(address);
  });
});
