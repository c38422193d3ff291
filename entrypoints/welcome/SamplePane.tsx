import { useMemo, useState } from 'preact/hooks';
import { VERDICT_CLASS } from '../../components/Glyph.tsx';
import type { Drafts } from '../../components/NoteEditor.tsx';
import { TooltipClaim } from '../../components/TooltipClaim.tsx';
import { TooltipTerm } from '../../components/TooltipTerm.tsx';
import { termById } from '../../utils/glossary/entries.ts';
import { t } from '../../utils/i18n/t.ts';
import { phraseControls } from '../../utils/phrasing/controls.ts';
import { phraseMakers } from '../../utils/phrasing/reference.ts';
import { controlsFor } from '../../utils/reference/controls.ts';
import { makersOf } from '../../utils/reference/makers.ts';
import { SAMPLE, type SampleMark, sampleMarks } from './sample.ts';

const nothing = () => undefined;
const never = () => Promise.reject(new Error('a sample keeps nothing'));
const DRAFTS: Drafts = { read: async () => null, write: never, clear: never };
const ACTIONS = { pin: nothing, close: nothing, copy: never, saveNote: never, correct: never, retry: nothing };

function Tip({ what }: { what: SampleMark['what'] }) {
  const look = { bare: true, pinned: false, writing: false, drafts: DRAFTS };
  if ('claim' in what) {
    const { claim, answer } = what;
    return (
      <TooltipClaim
        {...look}
        claim={claim}
        published={SAMPLE.published}
        answer={answer}
        references={[]}
        controls={[]}
        kept={false}
        actions={ACTIONS}
      />
    );
  }
  const entry = termById(what.term);
  if (!entry) return null;
  const controls = phraseControls(
    controlsFor(what.term, SAMPLE.published, new Date().toISOString()),
    SAMPLE.published,
    2,
  );
  return (
    <TooltipTerm
      {...look}
      words={entry.name}
      term={entry}
      makers={phraseMakers(makersOf(what.term))}
      controls={controls}
      claims={null}
      actions={{ ...ACTIONS, openTopic: null }}
    />
  );
}

const markClass = ({ what }: SampleMark) => {
  if ('term' in what) return 'm term';
  return `m ${what.verdict === null ? 'plain' : VERDICT_CLASS[what.verdict]}`;
};

interface ParagraphProps {
  readonly text: string;
  /** Where it starts in the sample's text. */
  readonly from: number;
  readonly marks: readonly SampleMark[];
  readonly shown: SampleMark | null;
  readonly onShow: (mark: SampleMark) => void;
}

/** Here, on a page of ours, the marked words are buttons; on a news page nothing is wrapped. */
function Paragraph({ text, from, marks, shown, onShow }: ParagraphProps) {
  const own = marks.filter(({ start }) => start >= from && start < from + text.length);
  let at = 0;
  const pieces = own.flatMap((mark) => {
    const before = text.slice(at, mark.start - from);
    at = mark.end - from;
    const show = () => onShow(mark);
    return [
      before,
      <button
        type="button"
        key={mark.start}
        class={markClass(mark)}
        aria-pressed={mark === shown}
        onPointerEnter={show}
        onFocus={show}
        onClick={show}
      >
        {text.slice(mark.start - from, at)}
      </button>,
    ];
  });
  return (
    <p>
      {pieces}
      {text.slice(at)}
    </p>
  );
}

/** A sample article to try it on: read by the same engine, beside four earlier articles as invented as it is. */
export function SamplePane() {
  const marks = useMemo(sampleMarks, []);
  const [shown, setShown] = useState<SampleMark | null>(
    marks.find(({ what }) => 'claim' in what && what.verdict === 'tension') ?? marks[0] ?? null,
  );
  let from = 0;
  return (
    <section class="try">
      <p class="meta">{t('welcome.try')}</p>
      <article class="sample" lang="en" dir="ltr">
        <p class="kick">{t('welcome.sample')}</p>
        <h2>{SAMPLE.title}</h2>
        {SAMPLE.paragraphs.map((text) => {
          const start = from;
          from += text.length + 1;
          return <Paragraph key={text} text={text} from={start} marks={marks} shown={shown} onShow={setShown} />;
        })}
      </article>
      {shown && (
        <div class="shown">
          <Tip key={shown.start} what={shown.what} />
        </div>
      )}
    </section>
  );
}
