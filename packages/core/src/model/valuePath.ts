/** Keys and list positions that lead from a value's root to a part of it. */
export type ValuePath = readonly (string | number)[];
