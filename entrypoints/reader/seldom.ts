/**
 * What most pages never call of the reader. It is built into a script of its own (`scripts/seldom-reader.ts`), as one function that
 * is compiled when something of it is first needed: the reader's own script is compiled as a whole on every page it reads.
 * Here stand functions alone, of modules that remember nothing.
 */
export { cutBlock } from '../../utils/article/cut-block.ts';
export { areFurtherText } from '../../utils/article/further-text.ts';
export { lengthHidden } from '../../utils/article/length-hidden.ts';
export { plainText } from '../../utils/article/plain-text.ts';
export { answerOwn } from '../../utils/messages/own.ts';
export { boxesOf } from '../../utils/page/boxes.ts';
export { changesOf } from '../../utils/page/changes.ts';
export { isFieldNews } from '../../utils/page/field-news.ts';
export { findPassage } from '../../utils/page/find-passage.ts';
export { nearnessOf } from '../../utils/page/nearness.ts';
export { markAt } from '../../utils/page/under-pointer.ts';
export { carriedOver } from './carried-over.ts';
export { bringIntoView, goTo } from './goto.ts';
export { handlersOf } from './handlers.ts';
export { joinParts } from './join-parts.ts';
export { selectedPassage } from './selection.ts';
export { tooltipScript } from './tooltip-script.ts';
