import type { Claim } from '../../../utils/claims/claim.ts';
import { phraseTopic } from '../../../utils/phrasing/topic.ts';

/** What a topic is about, whatever its readings' times. */
export const topicTitle = ({ claim }: { readonly claim: Claim }): string =>
  phraseTopic({ ...claim, period: null }, { whole: true });
