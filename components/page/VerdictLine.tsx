import { plainText, t, tParts } from '../../utils/i18n/t.ts';
import { countsOf, phraseVerdict } from '../../utils/phrasing/verdict.ts';
import { Glyph, VERDICT_CLASS } from '../Glyph.tsx';
import type { PageData } from './page-data.ts';

/** The verdict in a line; each count leads to its section. */
export function VerdictLine({ data }: { data: PageData }) {
  const { summary, readBefore, claims } = data;
  const counts = countsOf(summary);
  if (claims.length === 0) return <p>{t('page.no-claims')}</p>;
  if (readBefore === 0) {
    const [lead, ...tail] = tParts('verdict.line.first', { claims: claims.length });
    return (
      <p>
        {lead?.text}
        <span class="tail">{plainText(tail)}</span>
      </p>
    );
  }
  const found = counts.contradicts + counts.tension + counts.agrees > 0;
  return (
    <p>
      {phraseVerdict(counts, found ? summary.articles : readBefore).map(({ text, verdict, tail }) => {
        if (verdict === null) return tail ? <span class="tail">{text}</span> : text;
        return (
          <a key={verdict} class={VERDICT_CLASS[verdict]} href={`#${verdict}`}>
            <Glyph name={verdict} />
            {text}
          </a>
        );
      })}
    </p>
  );
}
