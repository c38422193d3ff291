import type { Claim } from '../../../utils/claims/claim.ts';
import { phraseTopic } from '../../../utils/phrasing/topic.ts';

/** What a topic is about, whatever its readings' times. */
export const topicTitle = ({ claim }: { readonly claim: Claim }): string =>
  phraseTopic({ ...claim, period: null }, { whole: true });

/** A figure of something the reading has no name for makes no topic: its values are of many things. */
export const isTopic = ({ claim }: { readonly claim: Claim }): boolean => claim.measure !== 'other';
