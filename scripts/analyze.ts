/**
 * `npm run --silent analyze -- [--json | --format FORMAT] FILE...`: reads articles and prints their claims and relations, with
 * the engine that runs in the browser, or writes them as an export of the library does. Standard output holds the result
 * alone; what could not be read is said on standard error and makes the exit status 2.
 */
import { Console } from 'node:console';
import { parseArgs } from 'node:util';
import type { Exchange, Format } from '../utils/exchange/exchange.ts';
import { FORMATS } from '../utils/exchange/formats.ts';
import { t } from '../utils/i18n/t.ts';
import { articleOfPage, articleOfText } from './analyze/article.ts';
import { type Analysed, analyse, conflictsOf, relate } from './analyze/engine.ts';
import { disagreementsAmong, exchangeOf } from './analyze/exchange.ts';
import { asJson } from './analyze/json.ts';
import { asReport } from './analyze/report.ts';
import { readSource } from './analyze/source.ts';

// Nothing that a library might log may reach standard output.
globalThis.console = new Console(process.stderr, process.stderr);

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

function readFile(file: string): Analysed | null {
  const source = readSource(file);
  if ('refused' in source) {
    complain(source.refused);
    return null;
  }
  try {
    const article = source.kind === 'html' ? articleOfPage(source.text) : articleOfText(source.text);
    if (article.text === '') process.stderr.write(`${t('analyze.no-article', { file })}\n`);
    return analyse(file, article);
  } catch {
    complain(t('analyze.unreadable', { file }));
    return null;
  }
}

const OPTIONS = { json: { type: 'boolean' }, format: { type: 'string' } } as const;

interface Arguments {
  readonly json: boolean;
  readonly format: Format | null;
  readonly files: readonly string[];
}

function argumentsOf(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const format = FORMATS.find(({ id }) => id === values.format) ?? null;
    if (values.format !== undefined && (format === null || values.json)) return null;
    return { json: values.json ?? false, format, files: [...new Set(positionals)] };
  } catch {
    return null;
  }
}

function exchangeFor({ isReport }: Format, articles: readonly Analysed[]): Exchange {
  const exchange = exchangeOf(articles, new Date().toISOString());
  if (!isReport) return exchange;
  return { ...exchange, disagreements: disagreementsAmong(exchange.articles, relate(articles)) };
}

async function main(): Promise<void> {
  const given = argumentsOf();
  if (!given || (given.files.length === 0 && !given.json)) {
    complain(t('analyze.usage', { formats: FORMATS.map(({ id }) => id).join('|') }));
    return;
  }
  const articles = given.files.map(readFile).filter((article) => article !== null);
  if (given.format) {
    const write = await given.format.load();
    for (const piece of write(exchangeFor(given.format, articles))) process.stdout.write(piece);
    return;
  }
  const found = { relations: relate(articles), conflicts: conflictsOf(articles) };
  process.stdout.write(given.json ? asJson(articles, found) : asReport(articles, found));
}

// A reader that closes the pipe early ("| head") is no error.
process.stdout.on('error', () => process.exit());
await main();
