/** Why a calculator gives no value: the field to correct, and what to say about it. */
export interface Refusal {
  readonly ok: false;
  readonly field: string;
  readonly message: string;
}

/** A refusal, with words for the person who typed. */
export const refuse = (field: string, message: string): Refusal => ({ ok: false, field, message });
