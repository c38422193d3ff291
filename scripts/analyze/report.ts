/** The result of `analyze` for a person. */
import { t } from '../../utils/i18n/t.ts';
import { phraseConflict } from '../../utils/phrasing/conflict.ts';
import { readingText } from '../../utils/phrasing/reading.ts';
import { phraseDay } from '../../utils/phrasing/time.ts';
import { phraseReason } from '../../utils/phrasing/why.ts';
import type { Related } from '../../utils/relations/compare-all.ts';
import type { Conflict } from '../../utils/relations/conflicts.ts';
import type { Analysed } from './engine.ts';
import type { Found } from './json.ts';

function articleLines({ file, title, site, published, text, claims, terms }: Analysed): string[] {
  const from = [site, published && phraseDay(published), file].filter((part) => part !== null).join(' · ');
  const counts = t('analyze.counts', { claims: claims.length, terms: new Set(terms.map(({ term }) => term)).size });
  const lines = claims.map((claim) => `  ${claim.text} — ${readingText(claim)}`);
  return [title ?? file, from, text === '' ? t('analyze.no-article', { file }) : counts, ...lines, ''];
}

function relationLines({ a, b, relation }: Related, articles: readonly Analysed[]): string[] {
  const said = ({ article, claim }: Related['a']) =>
    `  ${articles[article]?.site ?? articles[article]?.file}: ${claim.text}`;
  return [`${t(`verdict.${relation.verdict}`)}: ${phraseReason(relation, a.claim, b.claim)}`, said(a), said(b), ''];
}

function conflictLines({ kind, a, b }: Conflict, articles: readonly Analysed[]): string[] {
  const said = [a, b].map(({ article, start, end }) => ({
    site: articles[article]?.site ?? articles[article]?.file,
    text: articles[article]?.text.slice(start, end) ?? '',
  }));
  const [one = '', other = ''] = said.map(({ text }) => text);
  return [phraseConflict(kind, one, other), ...said.map(({ site, text }) => `  ${site}: ${text}`), ''];
}

/** What was read and what follows from it, contradictions first, one thing a line. */
export function asReport(articles: readonly Analysed[], { relations, conflicts }: Found): string {
  const order = ['contradicts', 'tension', 'agrees'];
  const sorted = [...relations].sort((x, y) => order.indexOf(x.relation.verdict) - order.indexOf(y.relation.verdict));
  const lines = [
    ...articles.flatMap(articleLines),
    ...conflicts.flatMap((conflict) => conflictLines(conflict, articles)),
    ...sorted.flatMap((related) => relationLines(related, articles)),
  ];
  return `${lines.join('\n')}`;
}
