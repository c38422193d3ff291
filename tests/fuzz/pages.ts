import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { engine } from '../../entrypoints/library/intake/engine.ts';
import { readSaved, savedFrom } from '../../entrypoints/library/intake/saved-page.ts';
import type { Random } from '../../scripts/random.ts';
import { readDocument } from '../../utils/article/read.ts';
import { quoteClaim } from '../../utils/messages/quoted.ts';
import { tellOrigins } from '../../utils/messages/understood.ts';
import { copyText } from '../../utils/phrasing/copy.ts';
import { readingText } from '../../utils/phrasing/reading.ts';
import { phraseTopic } from '../../utils/phrasing/topic.ts';
import { phraseValue } from '../../utils/phrasing/value.ts';
import { codePoints } from '../../utils/text/selectors.ts';
import { understand } from '../../utils/understand.ts';
import { mutateText } from './mutate.ts';
import { hold, holdStretches, holdUnpolluted, isWebAddress, timed } from './sound.ts';

const FOLDERS = ['samples', 'tests/e2e/pages', 'tests/e2e/probes'];
const SEEDS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(html|xml|txt)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);

type Article = Parameters<typeof understand>[0] & Parameters<typeof tellOrigins>[0];

/** What the engine finds in a text is in it and can be said in words. */
function holdUnderstood(article: Article): void {
  const { text } = article;
  const { terms, claims } = understand(article);
  holdStretches(text, terms);
  holdStretches(text, claims);
  const points = codePoints(text);
  for (const claim of claims) {
    hold(text.slice(claim.start, claim.end) === claim.text, 'a claim is not what stands there');
    for (const words of [phraseValue(claim), readingText(claim), phraseTopic(claim)])
      hold(typeof words === 'string', 'no words');
    copyText(quoteClaim(text, claim, points), {
      site: article.site,
      published: article.published,
      url: null,
    });
  }
  tellOrigins(article);
}

/** A page as a browser has it, changed; read, understood and put into words. */
export async function page(random: Random): Promise<void> {
  const source = mutateText(random.pick(SEEDS), random);
  await timed(source.length, () => {
    const { document } = parseHTML(source);
    const { article } = readDocument(document, 'https://news.example/a');
    hold(isWebAddress(article.url), `the address is ${article.url}`);
    if (article.text !== '') holdUnderstood(article);
  });
  holdUnpolluted();
}

/** The text of a page, changed, as the engine has it. */
export async function text(random: Random): Promise<void> {
  const { document } = parseHTML(random.pick(SEEDS));
  const { article } = readDocument(document, null);
  const source = mutateText(article.text, random);
  await timed(source.length, () =>
    holdUnderstood({ ...article, text: source.toWellFormed(), title: mutateText(article.title ?? '', random) }),
  );
  holdUnpolluted();
}

/** A saved page as the library takes it in. */
export async function saved(random: Random): Promise<void> {
  const html = mutateText(`<!-- saved from url=(0030)https://news.example/a -->${random.pick(SEEDS)}`, random);
  await timed(html.length, async () => {
    hold(isWebAddress(savedFrom(html)), 'where it was saved from is no address of the web');
    const name = random.pick(['a.html', '../../a.txt', 'CON', '\u202elmth.a', 'a\0.html']);
    const read = await readSaved({ name, html, address: null }, engine);
    if (typeof read !== 'string')
      hold(/^(https?|file):\/\//.test(read.head.url ?? ''), `stored under ${read.head.url}`);
  });
  holdUnpolluted();
}
