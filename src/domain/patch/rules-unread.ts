import type { Finding } from "../patch.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Tests and scripts that change and of which the diff shows nothing. */
export function findUnreadable(subject: Subject): Finding[] {
  const { file, role } = subject;
  return file.binary && file.kind !== "deleted" && (role.test || role.settings)
    ? [weakening(subject, undefined, "weakening/unread", "changes, and the diff does not say how")]
    : [];
}
