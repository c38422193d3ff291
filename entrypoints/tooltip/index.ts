import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setLanguage } from '../../utils/i18n/locale.ts';
import { takeWords } from '../../utils/i18n/words-script.ts';
import { currentReader } from '../../utils/page/handle.ts';
import { TooltipController } from './controller.tsx';
import { listenTo } from './listen.ts';

/** Injected beside a reader once the page is at rest; a second injection does nothing. */
export default defineUnlistedScript(() => {
  const reader = currentReader();
  if (!reader?.claimTooltip()) return;
  takeWords();
  setLanguage(reader.settings().language);
  listenTo(new TooltipController(reader), reader);
});
