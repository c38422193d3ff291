import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { growthOf, workOf } from '../../tests/work.ts';
import { finish } from '../text/steps.ts';
import { looksLikeNews } from './news.ts';
import { pickInSteps } from './pick.ts';
import { readDocument } from './read.ts';
import { readDocumentInSteps } from './reading.ts';

const PARAGRAPH =
  'Ministers from both sides met on Tuesday to talk about critical minerals, and their officials spoke to reporters afterwards ' +
  'about the plans for the coming years, the export controls that remain in force and what they may cost the makers of cars.';
const page = (body: string, head = '') =>
  parseHTML(`<!doctype html><html lang="en-GB"><head><title>Talks end - The Gazette</title>${head}</head><body>
    <header><nav><a href="#">Top 10 mines</a></nav></header>
    <main><article><h1>Talks end</h1><p>${PARAGRAPH}</p><p>Second. ${PARAGRAPH}</p>${body}<p>Last. ${PARAGRAPH}</p></article></main>
    <footer><p>94 per cent of readers trust us.</p></footer></body></html>`).document;
const read = (body: string, head = '') => readDocument(page(body, head), 'https://gazette.example/a');
const linesOf = (body: string) => read(body).article.text.split('\n');

describe('the text of an article', () => {
  it.each([
    [
      'inline elements join',
      '<p>China mines <span>68</span><span>%</span> of the world’s rare <b>earths</b>.</p>',
      'China mines 68% of the world’s rare earths.',
    ],
    [
      'soft hyphens go',
      '<p>The pro&shy;duc&shy;tion of dys&shy;prosium rose by 43&nbsp;per cent.</p>',
      'The production of dysprosium rose by 43 per cent.',
    ],
    [
      'footnote marks go',
      '<p>It holds 37%<sup>1</sup> of it and refines 88 per cent<sup>[<a href="#f">2</a>]</sup> of the ore.</p>',
      'It holds 37% of it and refines 88 per cent of the ore.',
    ],
    [
      'code, controls and hidden text are not read',
      '<p>Set <code>thulium=76%</code> in <span hidden>62%</span>the file, they say.</p>',
      'Set in the file, they say.',
    ],
    [
      'what is struck out is taken back',
      '<p>It cost <s>$45</s> <ins>$54</ins> a kilo, <del>18%</del> 81% more, <strike>all</strike> they say.</p>',
      'It cost $54 a kilo, 81% more, they say.',
    ],
    [
      'a share’s price set into a sentence goes',
      '<p>Magnets Inc. <span class="stock-ticker">(NYSE:MGT <b>$48.13</b> +3.21%)</span> sold more of it, they say.</p>',
      'Magnets Inc. sold more of it, they say.',
    ],
    [
      'a power of ten stays one',
      '<p>It used 2 × 10<sup>6</sup> litres of water last year.</p>',
      'It used 2 × 10⁶ litres of water last year.',
    ],
    [
      'a line break ends a line',
      '<p>The first line of it all.<br>And the second line of it.</p>',
      'And the second line of it.',
    ],
  ])('%s', (_, body, line) => expect(linesOf(body)).toContain(line));
  it('sets the cells of a row apart', () => {
    const rows =
      '<table><tr><th>Country</th><th>2024</th></tr><tr><td>China</td><td>270,000</td></tr><tr><td>Australia</td><td>13,000</td></tr></table>';
    const { text, blocks } = read(rows).article;
    expect(text.split('\n')).toContain('China | 270,000');
    expect(blocks.filter(({ kind }) => kind === 'table-row')).toHaveLength(3);
  });
  it('reads neither frames of the page nor what the reader types', () => {
    const { text } = read(
      '<div contenteditable>My note: up 71 per cent</div><aside>Copper up 92 per cent</aside>',
    ).article;
    expect(text).not.toMatch(/71|92|94|Top 10/);
  });
  it('has its blocks one a line', () => {
    const { text, blocks } = read('<ul><li>One thing that was agreed upon</li></ul>').article;
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });
});

describe('what stands in an article and is not of it', () => {
  it.each([
    [
      'what is beside an offer to subscribe',
      '<div class="h1a"><p class="k">Sign up for our letter, the Ore.</p><p class="k">It takes 3 minutes to read each day.</p></div>',
      '3 minutes',
    ],
    [
      'a card of another story',
      '<article><h3><a href="/2">Antimony fell</a></h3><p>The mine sold 1,100 tonnes of it, less than was thought.</p></article>',
      '1,100',
    ],
    [
      'a region that is called so aloud',
      '<div aria-label="Advertisement"><p>Drivers save 93 percent of it all.</p></div>',
      '93',
    ],
    [
      'a box that tests find by such a name',
      '<div data-testid="promo-box"><p>It costs 7 dollars a month.</p></div>',
      '7 dollars',
    ],
    ['a count made unlike any sentence', '<div><span>845 comments</span></div>', '845'],
    ['a form’s group', '<fieldset><p>Will it rise? Yes, say 62 percent.</p></fieldset>', '62'],
  ])('%s', (_, body, words) => expect(read(body).article.text).not.toContain(words));
  it('is none of it where the article’s own paragraphs are made the same', () => {
    const body =
      '<div class="part"><p class="k">Sign up for our letter.</p><p class="k">Its price fell by 3 percent in the week.</p></div>';
    expect(
      read(`${body}<div class="part"><p class="k">Its price rose by 4 percent in the month.</p></div>`).article.text,
    ).toContain('3 percent');
  });
});

describe('a page of few words', () => {
  /** How often its blocks are to be chosen. */
  function choicesOf(body: string): number {
    const steps = readDocumentInSteps(parseHTML(`<body>${body}</body>`).document, null);
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next(step.value && finish(pickInSteps(step.value))))
      if (step.value) count++;
    return count;
  }
  const paragraph = `<p>${PARAGRAPH}</p>`;
  it.each([
    ['once where nothing is hidden', '', 1],
    ['once where little is hidden beside it', '<div hidden>Menu</div>', 1],
    ['again where its article may be hidden', `<main hidden>${paragraph.repeat(3)}</main>`, 2],
    ['again where what is hidden may have a tree of its own', '<main hidden><news-story></news-story></main>', 2],
  ])('is gone through %s', (_, hidden, times) => expect(choicesOf(paragraph + hidden)).toBe(times));
});

describe('what a page does to its text', () => {
  const text = (html: string) => readDocument(parseHTML(html).document, null).article.text;
  const paragraphs = (count: number, attributes = '') =>
    Array.from({ length: count }, (_, i) => `<p${attributes}>${i}. ${PARAGRAPH}</p>`).join('');
  it('a page hidden behind its consent wall is read', () => {
    const wall = '<div role="dialog"><p>We value your privacy and use cookies on this page of ours.</p></div>';
    expect(text(`<body>${wall}<main aria-hidden="true">${paragraphs(6)}</main></body>`)).toContain('5. Ministers');
  });
  it('keeps a table that stands above the first sentence', () => {
    const rows = [...Array(6).keys()].map((at) => `<tr><td>Metal ${at}</td><td>${at}50</td><td>${at}75</td></tr>`);
    const table = `<p>Weekly prices, $ per kg</p><table>${rows.join('')}</table>`;
    expect(text(`<body><article><h1>Metals fall</h1>${table}${paragraphs(4)}</article></body>`)).toContain(
      'Metal 3 | 350 | 375',
    );
  });
  it('a class that all paragraphs have does not make them furniture', () =>
    expect(text(`<body><article>${paragraphs(6, ' class="paywall"')}</article></body>`).split('\n')).toHaveLength(6));
  it('a body repeated below itself counts once, with its short lines', () => {
    const body = `<h2>What was said</h2>${paragraphs(5)}<p>Yes, he said, no doubt.</p><p>Last of all. ${PARAGRAPH}</p>`;
    expect(text(`<body><article>${body}</article><article>${body}</article></body>`).split('\n')).toHaveLength(8);
  });
  it('a pull quote is not read, wherever it stands, and what is quoted nowhere else is', () => {
    const said = 'Exports of the metal fell by a third in the spring';
    const pulled = (words: string) => `<blockquote><p>${words}</p></blockquote>`;
    const body = `${pulled(said)}<p>${said}, the office said on Tuesday.</p>${paragraphs(3)}${pulled(`${said}.`)}`;
    const own = 'We had been told of none of it, the miners wrote to them.';
    const lines = text(`<body><article>${body}${pulled(own)}${paragraphs(3)}</article></body>`).split('\n');
    expect(lines.filter((line) => line.startsWith(said))).toEqual([`${said}, the office said on Tuesday.`]);
    expect(lines).toContain(own);
  });
  it('an article cut into boxes made alike is read from the first to the last of them', () => {
    const advert = '<aside>Buy now</aside>';
    const chunk = (words: string) =>
      `<div class="chunk"><div class="body"><p>${words}. ${PARAGRAPH}</p><p>More. ${words}. ${PARAGRAPH}</p></div></div>${advert}`;
    const body = `<main><h1>Talks end</h1>${['One', 'Two', 'Three', 'Four'].map(chunk).join('')}</main>`;
    const lines = text(`<body>${body}</body>`).split('\n');
    expect(lines.filter((line) => /^(?:One|Two|Three|Four)/.test(line))).toHaveLength(4);
  });
  it('the next story of an endless page is another one', () => {
    const story = (title: string, words: string) =>
      `<article class="story"><h1>${title}</h1><div class="body"><p>${words}. ${PARAGRAPH}</p>${paragraphs(4)}</div></article>`;
    const found = text(`<body><main>${story('Talks end', 'Own')}${story('Shares jump', 'Other')}</main></body>`);
    expect(found).toContain('Own.');
    expect(found).not.toMatch(/Other|Shares/);
  });
  it('comments are not read, though the article is shorter than they are', () => {
    const comment = (n: number) =>
      `<li class="comment"><div class="comment-body"><p>${n} times no. ${PARAGRAPH}</p></div></li>`;
    const comments = `<ul class="comment-list">${Array.from({ length: 9 }, (_, n) => comment(n)).join('')}</ul>`;
    const found = text(`<body><main><article><h1>Talks end</h1>${paragraphs(2)}</article>${comments}</main></body>`);
    expect(found.split('\n')).toHaveLength(2);
  });
  it.each([
    ['its headline is the page’s first', '<h1>Talks end</h1>'],
    ['its headline is a second one', '<h2>Talks end</h2>'],
  ])('a post that may be commented on is no comment: %s', (_, headline) => {
    const post = `<div class="post comments-open">${headline}${paragraphs(5)}</div>`;
    const html = `<html><head><title>Talks end</title></head><body><main>${post}</main><div class="notes"><p>The Gazette. ${PARAGRAPH}</p></div></body></html>`;
    expect(text(html).split('\n')).toHaveLength(5);
  });
  it.each([
    ['so named', '<p class="article__preamble">', ''],
    ['so named, and a teaser', '<p class="article__teaser-text">', ''],
    [
      'what the page describes itself by',
      '<div class="abc">',
      '<meta name="description" content="Both sides say that much is left to be done.">',
    ],
  ])('the paragraph below the headline is read: %s', (_, open, head) => {
    const line = 'Both sides say that much is left to be done.';
    const header = `<header><h1>Talks end</h1><p class="kicker">World</p>${open}${line}${open.replace(/<(\w+).*/, '</$1>')}<p>12 June</p></header>`;
    const html = `<html><head>${head}</head><body><main>${header}<div class="body">${paragraphs(5)}</div></main></body></html>`;
    expect(text(html).split('\n')[0]).toBe(line);
  });
  it('a row of signs below the headline says nothing', () => {
    const signs = `<div>${'• '.repeat(20)}</div>`;
    const header = `<header><h1>Talks end</h1><p class="kicker">World</p>${signs}<p>12 June</p></header>`;
    const html = `<body><main>${header}<div class="body">${paragraphs(5)}</div></main></body>`;
    expect(text(html)).not.toContain('•');
  });
  it('a part of the article in a box that is named a paywall or a teaser is read', () => {
    const part = (name: string, words: string) =>
      `<div class="${name}"><div class="article-body"><p class="text">${words}. ${PARAGRAPH}</p></div></div>`;
    const promo = `<div class="teaser"><p class="line">Elsewhere. ${PARAGRAPH}</p></div>`;
    const body = `${part('teaser-content', 'One')}${['Two', 'Three', 'Four'].map((words) => part('rest', words)).join('')}${promo}${part('rest', 'Five')}`;
    expect(
      text(`<body><main><h1>Talks end</h1>${body}</main></body>`).match(/(?:One|Two|Three|Four|Five|Elsewhere)\./g),
    ).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });
  it('headlines under "You may also like" are not read', () => {
    const list =
      '<p>You may also like</p><p>Shares jump 8% after strong summer</p><p>Council closes three libraries</p>';
    expect(text(`<body><article>${paragraphs(5)}${list}</article></body>`)).not.toContain('Shares');
  });
  it('sentences that begin like calls to the reader stay', () => {
    const body = `<p>Published data show that exports fell 20% in June.</p><p>Administration officials gave no figure of theirs.</p>`;
    expect(text(`<body><article>${body}${paragraphs(5)}</article></body>`).split('\n')).toHaveLength(7);
  });
  it('a break inside a sentence is a space', () =>
    expect(
      text(
        `<body><article>${paragraphs(5)}<p>The price of<br>dysprosium rose by 5%.</p>${paragraphs(1)}</article></body>`,
      ),
    ).toContain('price of dysprosium rose'));
  it('an empty cell and one over two columns keep the others in place', () => {
    const rows =
      '<tr><th>Country</th><th colspan="2">2024</th><th>2025</th></tr><tr><td>China</td><td></td><td>5</td><td>7</td></tr>';
    const lines = text(
      `<body><article>${paragraphs(5)}<table>${rows}</table>${paragraphs(1, ' id="last"')}</article></body>`,
    ).split('\n');
    expect(lines).toContain('Country | 2024 | – | 2025');
    expect(lines).toContain('China | – | 5 | 7');
  });
  it('is linear on five megabytes', () => {
    const html = `<body><article>${paragraphs(15_000)}</article></body>`;
    const { document } = parseHTML(html);
    const read = () => expect(readDocument(document, null).article.text.length).toBeGreaterThan(3_000_000);
    expect(workOf(read)).toBeLessThan(15_000_000);
  });
  it('is linear on a paragraph of thousands of lines, each of which goes on with the one before', () => {
    const lines = Array.from({ length: 8000 }, (_, at) => `the price of dysprosium in lot ${at} of them,`);
    const { document } = parseHTML(`<body><article><p>${lines.join('<br>')}</p></article></body>`);
    const read = () => readDocument(document, null).article.text;
    expect(read()).toContain('in lot 0 of them, the price of dysprosium in lot 1');
    // A hundred seconds where what stands before a line is put together anew for each.
    expect(workOf(read)).toBeLessThan(15_000_000);
  });
  it('stands deep nesting', () => {
    const deep = `${'<div>'.repeat(3000)}text${'</div>'.repeat(3000)}`;
    expect(text(`<body><article>${paragraphs(6)}${deep}</article></body>`)).toContain('5. Ministers');
  });
});

describe('the map to the page', () => {
  const { article, map } = read(
    '<p>Output rose to <strong>270</strong>,<strong>000</strong> tonnes<sup>3</sup> in all.</p>',
  );
  const at = article.text.indexOf('270,000 tonnes in');
  it('gives a span for each text node, and leaves out what was dropped', () => {
    const spans = map.spansOf(at, at + 17);
    expect(spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      '270',
      ',',
      '000',
      ' tonnes',
      ' in',
    ]);
  });
  it('goes both ways', () => {
    for (let offset = 0; offset < article.text.length; offset++) {
      const [span] = map.spansOf(offset, offset + 1);
      if (span && article.text[offset] !== '\n') expect(map.offsetOf(span.node, span.start)).toBe(offset);
    }
  });
  it('knows no place outside the article', () => expect(map.offsetOf(parseHTML('<p>a').document, 0)).toBeNull());
});

describe('what is no article', () => {
  it.each([
    ['an empty page', '<!doctype html><html><head></head><body></body></html>', 'no-article'],
    ['nothing at all', '', 'no-article'],
    [
      'a page of links',
      `<body><ul>${'<li><a href="#">Some headline or other</a></li>'.repeat(30)}</ul></body>`,
      'no-article',
    ],
    ['a PDF viewer', '<body><embed type="application/pdf"></body>', 'not-a-page'],
  ])('%s', (_, html, status) => {
    const reading = readDocument(parseHTML(html).document, 'https://a.example/b');
    expect([reading.status, reading.article.text, reading.article.url]).toEqual([status, '', 'https://a.example/b']);
  });
  it('XML', () => {
    const document = { ...{}, contentType: 'application/xml' };
    const xml = Object.assign(parseHTML('<rss><item>text</item></rss>').document, document);
    expect(readDocument(xml, null).status).toBe('not-a-page');
  });
  it('plain text is read line by line', () => {
    const { document } = parseHTML('<html><body><pre>Title\nOutput rose 5%.\n\nIt fell.</pre></body></html>');
    const { status, article, map } = readDocument(Object.assign(document, { contentType: 'text/plain' }), null);
    expect([status, article.text]).toEqual(['plain-text', 'Title\nOutput rose 5%.\nIt fell.']);
    const [span] = map.spansOf(6, 12);
    expect(span?.node.data.slice(span.start, span.end)).toBe('Output');
    expect(span && map.offsetOf(span.node, span.start)).toBe(6);
  });
});

describe('looksLikeNews', () => {
  it.each([
    ['Open Graph', '<meta property="og:type" content="article">', true],
    ['JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>', true],
    [
      'JSON-LD of several types',
      '<script type="application/ld+json">{"@type": ["WebPage", "NewsArticle"]}</script>',
      true,
    ],
    ['a shop', '<script type="application/ld+json">{"@type": "Product"}</script>', false],
  ])('%s', (_, head, expected) => expect(looksLikeNews(page('', head))).toBe(expected));
  it.each([
    ['a text with a byline and no metadata', `<p class="byline">By A</p>${`<p>${PARAGRAPH}</p>`.repeat(5)}`, true],
    ['a text that nobody signed', `<p>${PARAGRAPH}</p>`.repeat(5), false],
    ['a front page', `<time>today</time>${`<div><p>${PARAGRAPH}</p></div>`.repeat(9)}`, false],
  ])('%s', (_, body, expected) => {
    expect(looksLikeNews(parseHTML(`<html><body>${body}</body></html>`).document)).toBe(expected);
  });
});

describe('a page of boxes within boxes', () => {
  const nested = (depth: number) => {
    const boxes = Array.from(
      { length: depth },
      (_, at) =>
        `<div><p>Mine ${at} produced 1,200 tonnes of rare earths last year, and its owner said it would open another.</p>`,
    );
    return parseHTML(
      `<!doctype html><html><body><article>${boxes.join('')}${'</div>'.repeat(depth)}</article></body></html>`,
    ).document;
  };
  it('is read for the most part, and four times as many take far less than sixteen times as long', () => {
    const [few, many] = [nested(100), nested(400)];
    const readIt = (page: Document) => readDocument(page, 'https://news.example/a');
    expect(readIt(many).article.text.match(/Mine \d+ produced/g)?.length).toBeGreaterThan(300);
    expect(
      growthOf(
        () => readIt(few),
        () => readIt(many),
        10,
      ),
    ).toBeLessThan(10);
  });
});
