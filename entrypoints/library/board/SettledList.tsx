import { Button } from '../../../components/Button.tsx';
import { takeBack } from '../../../components/corrections/keep-corrections.ts';
import { saveFile } from '../../../components/export/save-file.ts';
import { CiteLine, Quote } from '../../../components/Quote.tsx';
import { State } from '../../../components/State.tsx';
import { labelledCases } from '../../../utils/exchange/cases.ts';
import { fileName } from '../../../utils/exchange/exchange.ts';
import { t } from '../../../utils/i18n/t.ts';
import { hostOf } from '../../../utils/library/articles.ts';
import { phraseOwnTime } from '../../../utils/phrasing/time.ts';
import { topicOrWords } from '../../../utils/phrasing/topic.ts';
import { phraseValue } from '../../../utils/phrasing/value.ts';
import { library, useLibrary } from '../use-library.ts';
import { type Settled, settled } from './settled.ts';

const CASES = 'application/jsonl';

/** What the reader corrected. It stays here, can be taken back, and saved as labelled cases. */
export function SettledList() {
  const { value } = useLibrary(settled, []);
  if (!value) return null;
  if (value.length === 0) {
    const body = [{ text: t('board.settled.empty.body'), style: 'plain' }] as const;
    return <State isPart icon="not-comparable" title={t('board.settled.empty')} body={[body]} />;
  }
  const saveCases = () => {
    const lines = [...labelledCases(value.map(({ correction }) => correction))];
    saveFile({ name: fileName('corrections', { extension: 'jsonl' }), blob: new Blob(lines, { type: CASES }) });
  };
  return (
    <div class="stack">
      <p class="row">
        <span class="grow" />
        <Button icon="export" look="edge" onClick={saveCases}>
          {t('board.cases')}
        </Button>
      </p>
      {value.map((one) => (
        <SettledCard key={one.correction.id} settled={one} onBack={() => void takeBack(library, one.correction.id)} />
      ))}
    </div>
  );
}

const WHEN = {
  'not-comparable': 'board.settled.when',
  misread: 'board.settled.misread',
  'not-a-claim': 'board.settled.not-a-claim',
} as const;

function SettledCard({ settled: { correction, source, other }, onBack }: { settled: Settled; onBack: () => void }) {
  const { claim: quoted, url, made, what } = correction;
  const { text: topic } = topicOrWords(quoted);
  return (
    <article class="panel pair" aria-label={topic}>
      <header class="row">
        <h2 class="grow">{topic}</h2>
        <span class="meta">{t(WHEN[what], { time: phraseOwnTime(Date.parse(made)) })}</span>
        <Button icon="undo" onClick={onBack}>
          {t('board.take-back')}
        </Button>
      </header>
      <div class="sides two">
        <div class="side">
          <p class="value small">{phraseValue(quoted.claim)}</p>
          <Quote sentence={quoted.sentence} at={quoted.at} words={quoted.claim.text} />
          <p>
            {source ? (
              <CiteLine quote={{ ...source, url, passage: quoted.passage }} />
            ) : (
              <span class="meta">{hostOf(url)}</span>
            )}
          </p>
        </div>
        {what === 'not-comparable' && (
          <div class="side">
            {other ? (
              <>
                <p class="value small">{phraseValue(other.claim)}</p>
                <Quote sentence={other.sentence} at={other.at} words={other.claim.text} />
                <p>
                  <CiteLine quote={other} />
                </p>
              </>
            ) : (
              <p class="muted">{t('board.settled.gone')}</p>
            )}
          </div>
        )}
      </div>
    </article>
  );
}
