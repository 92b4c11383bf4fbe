/** Versions that wrote some formulas otherwise than this one: what they wrote stays known for ours. */
export const olderVersions = ["0.3", "0.4.0"] as const;
export type OlderVersion = (typeof olderVersions)[number];
