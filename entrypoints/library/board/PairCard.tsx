import { topicAddress } from '../../../components/addresses.ts';
import { Button, DoneButton } from '../../../components/Button.tsx';
import { canPlot, plotLabel, rowOf } from '../../../components/claim-view.ts';
import { Glyph } from '../../../components/Glyph.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Plot } from '../../../components/Plot.tsx';
import { CiteLine, Quote } from '../../../components/Quote.tsx';
import { today } from '../../../components/today.ts';
import { Words } from '../../../components/Words.tsx';
import { t } from '../../../utils/i18n/t.ts';
import type { QuotedPair } from '../../../utils/library/pairs.ts';
import type { Quote as Quoted } from '../../../utils/messages/schemas.ts';
import { copyPair } from '../../../utils/phrasing/copy.ts';
import { referenceTick } from '../../../utils/phrasing/reference.ts';
import { phraseSettling } from '../../../utils/phrasing/settling.ts';
import { daysApart } from '../../../utils/phrasing/time.ts';
import { topicOrWords } from '../../../utils/phrasing/topic.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import { phraseRead } from '../../../utils/phrasing/why.ts';
import { referenceFor } from '../../../utils/reference/reference-for.ts';
import { gistOf } from '../../../utils/relations/gist.ts';

interface PairCardProps {
  readonly quoted: QuotedPair;
  readonly onApart: () => void;
}

/** Two quotes that do not go together, the later at the left, with why, and what could settle it. */
export function PairCard({ quoted, onApart }: PairCardProps) {
  const { pair, later, earlier, others } = quoted;
  const { text: topic, quoted: inWords } = topicOrWords(later);
  const days = daysApart(later.published, earlier.published);
  return (
    <article class="panel pair" aria-label={topic} tabIndex={-1} data-row>
      <header class="row">
        <Glyph name={pair.relation.verdict} label={t(`verdict.${pair.relation.verdict}`)} />
        <h2 class={inWords ? 'grow q' : 'grow'}>{topic}</h2>
        {days !== null && <span class="meta">{t('board.apart', { days })}</span>}
        <DoneButton
          icon="copy"
          words={t('action.copy')}
          done={t('action.copied')}
          act={() => navigator.clipboard.writeText(copyPair(pair.relation, later, earlier))}
        />
        <Button icon="not-comparable" onClick={onApart}>
          {t('action.not-comparable')}
        </Button>
        {later.claim.measure !== 'other' && (
          <a
            class="b sq"
            href={topicAddress(pair.key)}
            aria-label={t('board.topic', { topic })}
            title={t('board.open-topic')}
          >
            <Icon name="topic" />
          </a>
        )}
      </header>
      <div class="sides">
        <Side quote={later} />
        <Side quote={earlier} others={others} />
        <PairPlot quoted={quoted} />
      </div>
      <p class="why-row soft">
        <b>{t('board.why')}</b> <Words parts={phraseRead(pair.relation, later.claim, earlier.claim)} />{' '}
        <b>{t('board.settle')}</b> <Words parts={phraseSettling(pair.relation, later, earlier)} />
      </p>
    </article>
  );
}

function Side({ quote, others = [] }: { quote: Quoted; others?: readonly string[] }) {
  return (
    <div class="side">
      <p class="value small">
        <bdi>{phraseValue(quote.claim)}</bdi>
      </p>
      <Quote sentence={quote.sentence} at={quote.at} words={quote.claim.text} most={150} />
      <p>
        <CiteLine quote={quote} others={others} />
      </p>
    </div>
  );
}

function PairPlot({ quoted: { pair, later, earlier } }: { quoted: QuotedPair }) {
  const rows = [
    rowOf(later.site, later.claim, 'this'),
    rowOf(earlier.site, earlier.claim, pair.relation.verdict),
  ].filter((row) => row !== null);
  if (!canPlot(rows, later.claim, [earlier.claim])) return <div class="side" />;
  const { readings } = referenceFor(
    later.claim,
    later.published,
    today(),
    gistOf(later.claim, later.sentence, later.at),
  );
  const ticks = readings.flatMap((reading) => referenceTick(reading) ?? []).slice(0, 1);
  return (
    <div class="side">
      <Plot rows={rows} references={ticks} unit={later.claim.unit} label={plotLabel(rows)} width={340} />
    </div>
  );
}
