import { randomBytes } from "node:crypto";
import type { Account, Role } from "./records.ts";

/** `jwt`: an App that signs for itself, before it has a token of an installation. */
export type TokenKind = "job" | "app" | "pat" | "jwt";
type Access = "read" | "write" | "admin";
export type Permissions = Readonly<Record<string, Access>>;

export interface Token {
  readonly value: string;
  readonly kind: TokenKind;
  readonly account: Account;
  readonly permissions: Permissions;
  /** The run whose job holds this token. */
  readonly runId: number | null;
  revoked: boolean;
  expiresAt: number | null;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function randomText(length: number, alphabet: string): string {
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

/**
 * Installation and job tokens as they look since 2026: about 520 characters with dots, dashes and
 * underscores, so that a redaction which expects 36 letters is caught.
 */
function tokenText(kind: TokenKind): string {
  if (kind === "pat") return `github_pat_${randomText(22, ALPHABET)}_${randomText(59, ALPHABET)}`;
  const part = (length: number): string => randomText(length, `${ALPHABET}-_`);
  return `ghs_${randomText(12, ALPHABET)}.${part(300)}.${part(200)}z`.padEnd(520, "9");
}

const ALL_SCOPES = [
  "actions",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "issues",
  "packages",
  "pages",
  "pull_requests",
  "repository_projects",
  "security_events",
  "statuses",
];

/** What `read-all`, `write-all` and a missing `permissions:` stand for. */
export function uniformPermissions(access: "read" | "write"): Permissions {
  return Object.fromEntries(ALL_SCOPES.map((scope) => [scope, access]));
}

/** The rights of a user's token: those of its user's role. */
export function permissionsOfRole(role: Role): Permissions {
  if (role === "none") return {};
  if (role === "read" || role === "triage") {
    const issues = { issues: "write", pull_requests: "write" } as const;
    return { ...uniformPermissions("read"), ...issues, metadata: "read" };
  }
  const own = { ...uniformPermissions("write"), metadata: "read", workflows: "write" } as const;
  return role === "admin" ? { ...own, administration: "write" } : own;
}

/** All tokens in circulation. */
export class Tokens {
  readonly #tokens = new Map<string, Token>();

  issue(options: {
    kind: TokenKind;
    account: Account;
    permissions: Permissions;
    runId?: number;
    expiresAt?: number;
  }): Token {
    const token: Token = {
      value: tokenText(options.kind),
      kind: options.kind,
      account: options.account,
      permissions: { metadata: "read", ...options.permissions },
      runId: options.runId ?? null,
      revoked: false,
      expiresAt: options.expiresAt ?? null,
    };
    this.#tokens.set(token.value, token);
    return token;
  }

  /** The living token of that text, or `null`: then GitHub answers "Bad credentials". */
  find(value: string, now: number): Token | null {
    const token = this.#tokens.get(value);
    if (token === undefined || token.revoked) return null;
    return token.expiresAt !== null && token.expiresAt <= now ? null : token;
  }

  get all(): readonly Token[] {
    return [...this.#tokens.values()];
  }
}

const RANK: Record<Access, number> = { read: 1, write: 2, admin: 3 };

/**
 * Whether permissions satisfy a requirement written as GitHub's own header has it:
 * `issues=write; pull_requests=write` are alternatives, `contents=write,workflows=write` are both needed.
 */
export function satisfies(permissions: Permissions, requirement: string): boolean {
  if (requirement === "") return true;
  return requirement.split(";").some((alternative) =>
    alternative.split(",").every((item) => {
      const [scope = "", access = "read"] = item.trim().split("=");
      const held = permissions[scope];
      return held !== undefined && RANK[held] >= RANK[access === "write" ? "write" : "read"];
    }),
  );
}
