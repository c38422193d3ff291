import { words } from '../words/word-class.ts';

/** What is laid down for a time: it is so now, though the time is still to come. */
export const RULES = words(
  'quota quotas ceiling ceilings cap caps limit limits allocation allocations allotment allotments allowance allowances levy levies',
);
