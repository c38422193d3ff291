import { useState } from 'preact/hooks';
import { FilterRow } from '../../components/pages/FilterRow.tsx';
import { hasWords } from '../../components/pages/SearchField.tsx';
import { State } from '../../components/State.tsx';
import { FaultState } from '../../components/tab/TabStates.tsx';
import { termById } from '../../utils/glossary/entries.ts';
import { speakOfTerms } from '../../utils/i18n/speak-of-terms.ts';
import { t } from '../../utils/i18n/t.ts';
import { termTexts } from '../../utils/i18n/term-texts.ts';
import type { TermRecord } from '../../utils/library/records.ts';
import type { Database } from '../../utils/library/schema.ts';
import { capitalised, termWord } from '../../utils/phrasing/names.ts';
import { phraseCount } from '../../utils/phrasing/numbers.ts';
import { useLibrary } from './use-library.ts';

const byArticles = (a: TermRecord, b: TermRecord) => b.articles - a.articles || b.mentions - a.mentions;

/** What kind of thing a term names, where the glossary knows it. */
function classOf(term: string): string {
  const entry = termById(term);
  if (!entry) return '';
  if (entry.isRareEarth) return t('term.class.rare-earth', { weight: entry.weight ?? 'none' });
  return t(`term.class.${entry.category}`);
}

async function readTerms(db: Database): Promise<TermRecord[]> {
  const [terms] = await Promise.all([db.getAll('terms'), speakOfTerms()]);
  return terms.sort(byArticles);
}

/** What a term is; nothing for one that a later glossary had. */
function Definition({ term }: { term: string }) {
  const entry = termById(term);
  if (!entry) return <td class="soft" />;
  const { definition, note, lang } = termTexts(entry);
  return (
    <td class="soft" lang={lang}>
      {definition}
      {note && <b> {note}</b>}
    </td>
  );
}

/** What is searched for a term: its name in the articles too. */
function wordsOf(term: string): string {
  const entry = termById(term);
  const written = entry ? `${entry.name} ${termTexts(entry).definition}` : '';
  return `${termWord(term)} ${classOf(term)} ${written}`;
}

/** The terms that were read, with how often. */
export function Terms() {
  const [words, setWords] = useState('');
  const { value, fault, read } = useLibrary(readTerms, []);
  if (fault) return <FaultState fault={fault} retry={read} />;
  if (!value) return null;
  if (value.length === 0) {
    const body = [{ text: t('library.terms.empty.body'), style: 'plain' }] as const;
    return <State icon="term" title={t('library.terms.empty')} body={[body]} />;
  }
  const has = hasWords(words);
  const shown = value.filter(({ term }) => has(wordsOf(term)));
  return (
    <>
      <header>
        <h1 class="grow">{t('nav.terms')}</h1>
      </header>
      <FilterRow
        label={t('library.terms.search')}
        words={words}
        onSearch={setWords}
        status={t('library.count', { shown: shown.length, all: value.length })}
      />
      {shown.length === 0 ? <p class="muted">{t('library.empty-found')}</p> : <Table terms={shown} />}
    </>
  );
}

function Table({ terms }: { terms: readonly TermRecord[] }) {
  return (
    <div class="panel wide">
      <table class="folds">
        <thead>
          <tr>
            <th>{t('library.col.term')}</th>
            <th class="title">{t('library.col.what')}</th>
            <th class="r">{t('library.col.articles')}</th>
            <th class="r">{t('library.col.mentions')}</th>
            <th class="r">{t('library.col.claims')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.term}>
              <td class="t keep">
                <a href={`#articles/${encodeURIComponent(term.term)}`}>{capitalised(termWord(term.term))}</a>
                <br />
                <span class="meta">{classOf(term.term)}</span>
              </td>
              <Definition term={term.term} />
              <td class="r" data-label={t('library.col.articles')}>
                {phraseCount(term.articles)}
              </td>
              <td class="r" data-label={t('library.col.mentions')}>
                {phraseCount(term.mentions)}
              </td>
              <td class="r" data-label={t('library.col.claims')}>
                {phraseCount(term.claims)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
