import type { Refusal } from '../../../facts/index.ts';

/** The select that a refusal belongs to. */
export const tnmFieldOf = ({ field }: Refusal): 't' | 'n' | 'm' => (field === 'n' || field === 'm' ? field : 't');
