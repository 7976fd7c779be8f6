/** A collaborator's level, weakest first, as `GET …/collaborators/{user}/permission` reports it. */
export const PERMISSION_LEVELS = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type PermissionLevel = (typeof PERMISSION_LEVELS)[number];

export type PermissionDecision = { allowed: true } | { allowed: false; reason: string };
