import { type ComponentChildren, render } from 'preact';
import { Foot, Frame } from '../../components/page/Frame.tsx';
import { Page } from '../../components/page/Page.tsx';
import type { PageClaim, PageData } from '../../components/page/page-data.ts';
import { TooltipClaim } from '../../components/TooltipClaim.tsx';
import { TooltipTerm } from '../../components/TooltipTerm.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/claim.css';
import '../../components/styles/tooltip.css';
import '../../components/styles/card.css';
import '../../components/styles/popup.css';
import '../../components/styles/forced.css';
import { termById } from '../../utils/glossary/entries.ts';
import type { TermEntry } from '../../utils/glossary/entry.ts';
import { setLanguage } from '../../utils/i18n/locale.ts';
import * as invented from './invented.ts';

setLanguage('en', ['en-GB']);

const nothing = () => undefined;
const soon = async () => undefined;
const drafts = { read: async () => null, write: soon, clear: soon };
const pageActions = { gotoClaim: nothing, gotoTerm: nothing };

function Tip({ of, notes = false, writing = false }: { of: PageClaim; notes?: boolean; writing?: boolean }) {
  const reference = { readings: [], knownUntil: '' };
  const answer = {
    related: of.related,
    supports: of.supports,
    plot: [],
    reference,
    controls: { controls: [], knownUntil: '', beyondData: false },
    notes: notes ? [invented.note] : [],
  };
  return (
    <TooltipClaim
      claim={of.claim}
      published="2025-07-18"
      answer={answer}
      references={of.references}
      controls={[]}
      kept
      pinned={writing}
      writing={writing}
      drafts={drafts}
      actions={{ pin: nothing, close: nothing, copy: soon, saveNote: soon, correct: soon, retry: nothing }}
    />
  );
}

const Term = ({ id }: { id: string }) => (
  <TooltipTerm
    words={id}
    term={termById(id) as TermEntry}
    makers={null}
    controls={[]}
    claims={4}
    pinned={false}
    writing={false}
    drafts={drafts}
    actions={{ pin: nothing, close: nothing, copy: soon, saveNote: soon, retry: nothing, openTopic: nothing }}
  />
);

const Popup = ({ data }: { data: PageData }) => (
  <Frame
    site="evening-courier.example"
    on
    canSwitch
    onSwitch={nothing}
    onOptions={nothing}
    foot={<Foot openPanel={nothing} openLibrary={nothing} />}
  >
    <Page data={data} plots="first" actions={pageActions} />
  </Frame>
);

const SHEETS: Record<string, Record<string, ComponentChildren>> = {
  tooltips: {
    tension: <Tip of={invented.tension} />,
    contradiction: <Tip of={invented.contradiction} writing />,
    agreement: <Tip of={invented.agreement} notes />,
    'nothing known': <Tip of={invented.licence} />,
    unsure: <Tip of={invented.unsure} />,
    term: <Term id="dysprosium" />,
    'not a rare earth': <Term id="antimony" />,
  },
  popup: {
    full: <Popup data={invented.page} />,
    quiet: <Popup data={invented.quiet} />,
    'first article': <Popup data={invented.first} />,
    'over 100 claims': <Popup data={invented.many} />,
  },
};

const sheet = SHEETS[new URLSearchParams(location.search).get('sheet') ?? 'tooltips'] ?? {};
render(
  Object.entries(sheet).map(([name, face]) => (
    <figure key={name}>
      <figcaption>{name}</figcaption>
      <div>{face}</div>
    </figure>
  )),
  document.getElementById('gallery') as HTMLElement,
);
