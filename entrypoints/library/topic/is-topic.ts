import type { Claim } from '../../../utils/claims/claim.ts';

/** A figure of something the reading has no name for makes no topic: its values are of many things. */
export const isTopic = ({ claim }: { readonly claim: Claim }): boolean => claim.measure !== 'other';
