import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setLanguage } from '../../utils/i18n/locale.ts';
import { takeWords } from '../../utils/i18n/words-script.ts';
import { currentReader } from '../../utils/page/handle.ts';
import { TooltipController } from './controller.ts';
import { listenTo } from './listen.ts';

/** Injected beside a reader once the page is at rest, and again with other words when the reader chose another language. */
export default defineUnlistedScript(() => {
  const reader = currentReader();
  if (!reader) return;
  if (!reader.claimTooltip()) {
    reader.wordsCame();
    return;
  }
  const speak = () => {
    takeWords();
    setLanguage(reader.settings().language);
  };
  speak();
  reader.onChange((what) => {
    if (what === 'words') speak();
  });
  listenTo(new TooltipController(reader), reader);
});
